package revnet.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import revnet.cli.draw.EgoPicture.Alter;
import revnet.cli.draw.Timeline.Event;
import revnet.model.EntityType;
import revnet.model.Family;

class PicturesTest {

    @Test
    void drawsEachTieOfANetworkOnceAndItsDirectionIfItHasOne() {
        var picture = NetworkPicture.of(
                "Ties",
                List.of(
                        new Link("Ana", "OPPOSED", "Zora"),
                        new Link("Ana", "OPPOSED", "Zora"),
                        new Link("Zora", "ALLIED_WITH", "Mila")));

        assertThat(picture.select("path > title").eachText())
                .containsExactly("Ana opposed Zora", "Zora allied with Mila");
        assertThat(picture.select("path").eachAttr("stroke")).containsExactly("#D55E00", "#009E73");
        assertThat(picture.select("polygon")).hasSize(1);
        assertThat(picture.select("circle > title").eachText()).containsExactlyInAnyOrder("Ana", "Mila", "Zora");
    }

    @Test
    void saysInWordsWhatItDraws() {
        var picture = NetworkPicture.of("Ties", List.of(new Link("Ana <b>", "at the <i>Mill</i>", "Zora")));

        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.select("> title").text()).isEqualTo("Ties");
        assertThat(picture.select("> desc").text()).isEqualTo("Ana <b> – at the <i>Mill</i> – Zora.");
        assertThat(picture.select("b, i")).isEmpty();
    }

    @Test
    void drawsTheSameWhateverTheOrderOfNames() {
        var links = List.of(new Link("a", "OPPOSED", "b"), new Link("c", "OPPOSED", "d"), new Link("b", "LED", "e"));
        var turned = new ArrayList<>(links);
        Collections.reverse(turned);

        assertThat(NetworkPicture.of("t", turned).select("circle").eachAttr("cx"))
                .isEqualTo(NetworkPicture.of("t", links).select("circle").eachAttr("cx"));
    }

    @Test
    void leavesOutTheLeastConnectedOfTooMany() {
        var links = IntStream.range(0, 200)
                .mapToObj(i -> new Link("hub", "OPPOSED", "n%03d".formatted(i)))
                .toList();

        assertThat(NetworkPicture.readable(links))
                .hasSize(NetworkPicture.MOST - 1)
                .first()
                .isEqualTo(links.get(0));
    }

    @Test
    void keepsALineOfRoomForEveryLabelAroundACircle() {
        var ring = Ring.of(IntStream.range(0, 150).mapToObj(String::valueOf).toList());

        var one = ring.at("0");
        var other = ring.at("1");
        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(12);
        assertThat(Ring.shortened("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
    }

    @Test
    void keepsThePlaceOfAYearWithoutAnything() {
        var chart = BarChart.of("By year", new TreeMap<>(Map.of(1921, 2.0, 1923, 1.0)));

        assertThat(chart.select("rect > title").eachText()).containsExactly("1921: 2", "1923: 1");
        assertThat(chart.select("text").eachText()).contains("1922");
        assertThat(chart.select("rect").eachAttr("x")).containsExactly("46", "166");
    }

    @Test
    void leavesATimelineOpenWhereADateIs() {
        var events = List.of(
                event("born in Tarnau", Optional.of("1889-01-01"), Optional.of("1889-12-31")),
                event("ally of Zora", Optional.of("1933-01-01"), Optional.empty()));

        var picture = Timeline.of("A life", events).get(0);

        assertThat(picture.select("rect > title").eachText()).containsExactly("d: born in Tarnau");
        assertThat(picture.select("line[stroke-dasharray] > title").eachText()).containsExactly("d: ally of Zora");
    }

    @Test
    void fitsALongLifeOnSeveralPages() {
        var events = Collections.nCopies(120, event("met Zora", Optional.of("1920-01-01"), Optional.of("1920-01-02")));

        assertThat(Timeline.of("A life", events)).hasSize(3);
        assertThat(Timeline.of("A life", List.of())).isEmpty();
    }

    @Test
    void sortsTheOthersAroundOneByFamily() {
        var picture = EgoPicture.of(
                new Alter("Ana", EntityType.PERSON, List.of()),
                List.of(
                        new Alter("Mill", EntityType.ORGANIZATION, List.of(Family.OPPOSITION)),
                        new Alter("Zora", EntityType.PERSON, List.of(Family.ALLIANCE, Family.OPPOSITION)),
                        new Alter("Pit", EntityType.ORGANIZATION, List.of(Family.AFFILIATION))),
                List.of(new Link("Zora", "LED", "Pit")));

        assertThat(picture.select("circle > title").eachText()).containsExactly("Pit", "Zora", "Mill", "Ana");
        assertThat(picture.select("line > title").eachText())
                .containsExactly("Pit: affiliation", "Zora: alliance", "Zora: opposition", "Mill: opposition");
        assertThat(picture.select("path > title").eachText()).containsExactly("Zora led Pit");
    }

    private static Event event(String label, Optional<String> from, Optional<String> to) {
        return new Event(label, "d", Family.PLACE, from.map(LocalDate::parse), to.map(LocalDate::parse));
    }
}
