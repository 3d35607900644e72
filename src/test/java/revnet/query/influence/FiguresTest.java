package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Relation;
import revnet.model.UsageError;
import revnet.query.TieFilter;

class FiguresTest {

    private static final Set<EntityType> PERSONS = Set.of(EntityType.PERSON);

    @Test
    void givesEqualScoresOneRankInTheOrderOfIds() {
        var ranking = Figures.of(Network.of(Networks.pairs("ab cd"), Weight.NONE, false), 1, 0.1 + 0.2, 0.3, 2)
                .ranking(PERSONS);

        assertThat(ranking)
                .extracting(row -> row.rank() + " " + row.entity().name())
                .containsExactly("1 d", "2 a", "3 b", "3 c");
        assertThat(Figures.top(ranking, 3)).hasSize(4);
        assertThat(Figures.top(ranking, 2)).hasSize(2);
    }

    @Test
    void ranksOnlyTheKindsAskedFor() {
        var figures = Figures.of(Network.of(Networks.pairs("ab"), Weight.NONE, false), 1, 1);

        assertThat(figures.ranking(Set.of(EntityType.ORGANIZATION))).isEmpty();
    }

    @Test
    void countsHalfOfThoseWithAnEqualScoreAsBehind() {
        var ranking = Figures.of(Network.of(Networks.pairs("ab cd"), Weight.NONE, false), 5, 3, 3, 1)
                .ranking(PERSONS);

        assertThat(Figures.standings(ranking))
                .isEqualTo(Map.of(id("a"), 1.0, id("b"), 0.5, id("c"), 0.5, id("d"), 0.0));
    }

    @Test
    void addsUpDegreeAndTellsItByRelation() {
        var ties = List.of(
                Networks.tie("a", Relation.SUPPORTED, "b"),
                Networks.tie("b", Relation.CONTACTED, "a"),
                Networks.tie("a", Relation.CONTACTED, "c"));

        var single = Degrees.of(ties, Weight.NONE).ranking(PERSONS).get(0);
        var weighed = Degrees.of(ties, Weight.CONFIDENCE).ranking(PERSONS).get(0);

        assertThat(single.score()).isEqualTo(2);
        assertThat(single.parts()).isEqualTo(Map.of("CONTACTED", 2.0, "SUPPORTED", 1.0));
        assertThat(weighed.score()).isEqualTo(1.5);
        assertThat(weighed.parts()).isEqualTo(Map.of("CONTACTED", 1.0, "SUPPORTED", 0.5));
    }

    @Test
    void findsEqualWaysEqualHoweverTheyAreAddedUp() {
        var network = new Network(
                Network.of(Networks.pairs("ab bc cd"), Weight.NONE, false).nodes(),
                List.of(
                        new Network.Edge(0, 1, 3), new Network.Edge(1, 3, 7),
                        new Network.Edge(0, 2, 7), new Network.Edge(2, 3, 3)),
                false);

        assertThat(new LocalScores().of(Measure.BETWEENNESS, network.distances()))
                .containsExactly(0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void putsATieIntoEveryYearInWhichItMayHaveHeld() {
        var years = Years.of(
                        List.of(in("ab", "1919", "1921"), in("ac", "1921", "1922"), in("bc", "", "")), TieFilter.ALL)
                .measure(degree(), PERSONS);

        assertThat(years)
                .extracting(year -> "%d: %d tied, first %s"
                        .formatted(
                                year.number(),
                                year.nodes(),
                                Figures.top(year.ranking(), 1).stream()
                                        .map(row -> row.entity().name())
                                        .toList()))
                .containsExactly(
                        "1919: 2 tied, first [a, b]",
                        "1920: 2 tied, first [a, b]",
                        "1921: 3 tied, first [a]",
                        "1922: 2 tied, first [a, c]");
    }

    @Test
    void namesTheYearsOfTheSteepestRiseAndFall() {
        var course = new Course(
                Networks.person("a"),
                Stream.of("1920 0.2", "1921 0.7", "1922 0.7", "1923 0.1", "1924 0.6", "1925 0")
                        .map(point -> point.split(" ", -1))
                        .map(point -> new Course.Point(Integer.parseInt(point[0]), Double.parseDouble(point[1])))
                        .toList());

        assertThat(course.rise()).contains(new Course.Change(1921, 0.5));
        assertThat(course.fall()).contains(new Course.Change(1923, -0.6));
    }

    @Test
    void hasNoYearsWhereNothingIsDatedAndRefusesTooMany() {
        assertThat(Years.of(Networks.pairs("ab"), TieFilter.ALL).measure(degree(), PERSONS))
                .isEmpty();
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> Years.of(List.of(in("ab", "1000", "1922")), TieFilter.ALL))
                .withMessage(
                        "The ties are dated from 1000 to 1922, which are too many years; give a beginning and an end.");
    }

    private static Measuring degree() {
        return new Measuring(Measure.DEGREE, Weight.NONE, new LocalScores(), new Factions(List.of()));
    }

    private static DatedTie in(String pair, String from, String to) {
        return new DatedTie(
                Networks.person(pair.substring(0, 1)),
                Relation.CONTACTED,
                Networks.person(pair.substring(1)),
                Optional.of(from)
                        .filter(year -> !year.isEmpty())
                        .map(year -> LocalDate.of(Integer.parseInt(year), 3, 1)),
                Optional.of(to).filter(year -> !year.isEmpty()).map(year -> LocalDate.of(Integer.parseInt(year), 9, 1)),
                0.5,
                1);
    }

    private static EntityId id(String id) {
        return new EntityId(id);
    }
}
