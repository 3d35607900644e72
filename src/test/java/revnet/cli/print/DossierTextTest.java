package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Relation;
import revnet.query.Citation;
import revnet.query.Setting;
import revnet.query.Witness;
import revnet.query.dossier.Disagreement;
import revnet.query.dossier.Dossier;
import revnet.query.dossier.Period;
import revnet.query.dossier.Station;
import revnet.query.dossier.Topic;

class DossierTextTest {

    private static final String HOSTILE = "<script>alert(1)</script> & |x|";
    private static final Entity MILA = entity(EntityType.PERSON, "mila", "Mila Horn", "Мила Хорн");
    private static final Entity PORT = entity(EntityType.PLACE, "port", "Port Sol");
    private static final Entity ANA = entity(EntityType.PERSON, "ana", "Ana <b>Roe</b>");
    private static final Witness FLED = claim("c1", Relation.EXILED_TO, PORT, Optional.of("1905"), "She fled.");
    private static final Witness MET = claim("c2", Relation.CONTACTED, ANA, Optional.of("1906"), HOSTILE);
    private static final Witness ALLY = claim("c3", Relation.ALLIED_WITH, ANA, Optional.empty(), "Friends.");

    private static final DossierText ANSWER = new DossierText(new Dossier(
            MILA,
            List.of(
                    new Dossier.Section(Topic.ALLIES, List.of(ALLY)),
                    new Dossier.Section(Topic.CONTACTS, List.of(MET)),
                    new Dossier.Section(Topic.EXILE, List.of(FLED))),
            List.of(new Disagreement("The dates differ: Mila Horn contacted Ana.", List.of(MET, ALLY))),
            List.of(),
            List.of(new Station(
                    new Period(
                            Relation.EXILED_TO,
                            Optional.of("1905"),
                            Optional.of(LocalDate.of(1905, 1, 1)),
                            Optional.of(LocalDate.of(1905, 12, 31)),
                            List.of(FLED)),
                    List.of(new Station.Contact(MET, false)))),
            List.of(),
            List.of("No document says when Mila Horn died.")));

    @Test
    void drawsATimelineAndANetworkOnAPageThatLoadsNothing() {
        var page = page();

        assertThat(page.select("svg > title").eachText())
                .containsExactly("What happened when to Mila Horn", "The network around Mila Horn");
        assertThat(page.select("svg rect > title").eachText())
                .containsExactly("1905: exiled to Port Sol", "1906: contacted Ana <b>Roe</b>");
        assertThat(page.select("figcaption").eachText().get(0)).endsWith("not drawn: 1.");
        assertThat(page.select("[src], [href], link, iframe, img, b")).isEmpty();
    }

    @Test
    void letsNothingRunButItsOwnScript() throws NoSuchAlgorithmException {
        var page = page();

        var script = page.select("script");
        assertThat(script).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src ")
                .contains("script-src 'sha256-" + digest(script.get(0).data()) + "'")
                .contains("style-src 'sha256-"
                        + digest(page.select("style").get(0).data()) + "'");
        assertThat(page.select("td.words q").eachText()).contains(HOSTILE);
    }

    @Test
    void showsEveryPartOfTheDossier() {
        assertThat(page().select("h2").eachText())
                .containsExactly(
                        "Allies",
                        "Contacts",
                        "Exile, with the contacts at each station",
                        "Who says what: these cannot all be right",
                        "What the graph does not know",
                        "Side by side");
        assertThat(page().select("p.lead").text()).isEqualTo("person, mila. Also: Мила Хорн.");
    }

    @Test
    void givesMarkdownTheSameParts() {
        assertThat(written(Format.MARKDOWN))
                .startsWith("# Mila Horn\n\nAlso: Мила Хорн\n\n## Allies\n")
                .contains("| 1 | contact in those years | 1906 | Mila Horn | contacted |")
                .contains("\\<script\\>")
                .doesNotContain("<script>");
    }

    @Test
    void givesJsonTheSameParts() {
        assertThat(written(Format.JSON))
                .startsWith("{\n  \"id\" : \"mila\",\n  \"type\" : \"Person\",\n  \"name\" : \"Mila Horn\",")
                .contains("\"What the graph does not know\" : [", "\"how\" : \"contact in those years\"");
    }

    @Test
    void givesATerminalTheStationsAndTheUnknown() {
        assertThat(written(Format.TABLE))
                .contains(
                        "Stations of exile, with the contacts at each\n1905        Port Sol\n",
                        "(in those years)",
                        "What the graph does not know\nNo document says when Mila Horn died.\n");
    }

    private static Document page() {
        return Jsoup.parse(written(Format.HTML));
    }

    private static String written(Format format) {
        var text = new StringWriter();
        format.write(ANSWER, new Page(new PrintWriter(text), 100, Ansi.OFF));
        return text.toString();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Witness claim(String id, Relation relation, Entity object, Optional<String> date, String quote) {
        return new Witness(
                new ClaimId(id),
                MILA,
                relation,
                object,
                new Setting(date, Optional.empty(), Certainty.ASSERTED, 0.8),
                new Citation(quote, "memoir", "A Memoir", 3, quote));
    }

    private static Entity entity(EntityType type, String id, String name, String... others) {
        var names = new TreeSet<>(Set.of(others));
        names.add(name);
        return new Entity(new EntityId(id), type, Optional.empty(), name, names);
    }
}
