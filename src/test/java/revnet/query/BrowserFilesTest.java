package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.graph.CypherFile;
import revnet.model.EntityType;
import revnet.model.Family;
import revnet.model.Relation;

/** What a user opens in Neo4j Browser: its style format has no comments, and it takes a file's first line as title. */
class BrowserFilesTest {

    private static final Path FOLDER = Path.of("cypher/browser");

    private static final Pattern RULE = Pattern.compile("([\\w.]+) \\{\\n((?:  [\\w-]+: [^\\n]+;\\n)+)\\}\\n+");
    private static final Pattern PROPERTY = Pattern.compile("  ([\\w-]+): ([^\\n]+);\\n");

    /** The colours that Okabe and Ito chose so that everybody can tell them apart, and grey. */
    private static final Set<String> PALETTE = Set.of(
            "#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#999999",
            "#FFFFFF");

    @Test
    void styleHasARuleForEveryLabelAndEveryRelation() throws IOException {
        var wanted = Stream.of(
                        Stream.of("node", "relationship", "node.Claim", "node.Passage", "node.Document"),
                        Arrays.stream(EntityType.values()).map(type -> "node." + type.label()),
                        Arrays.stream(Relation.values()).map(relation -> "relationship." + relation))
                .flatMap(names -> names)
                .toList();

        assertThat(style().keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void styleIsNothingButRules() throws IOException {
        assertThat(RULE.matcher(Files.readString(FOLDER.resolve("revnet.grass")))
                        .replaceAll(""))
                .isEmpty();
    }

    @Test
    void styleUsesColoursThatEverybodyCanTellApart() throws IOException {
        assertThat(style().values()).allSatisfy(rule -> assertThat(PALETTE).contains(rule.get("color")));
    }

    @Test
    void styleGivesEachFamilyOneColourOfItsOwn() throws IOException {
        var style = style();

        Map<Family, Set<String>> colours = Arrays.stream(Relation.values())
                .collect(Collectors.groupingBy(
                        Relation::family, Collectors.mapping(relation -> colour(style, relation), Collectors.toSet())));

        assertThat(colours.values())
                .allMatch(ofOneFamily -> ofOneFamily.size() == 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void guideBeginsWithThreeQueriesToClick() throws IOException {
        var guide = guide();

        assertThat(guide.title()).isEqualTo("revnet");
        assertThat(guide.select("slide:not(.reports) pre.code.runnable").eachText())
                .hasSize(3)
                .allSatisfy(query -> assertThat(query).contains("RETURN"));
    }

    @Test
    void guideHasAFigureForEachReport() throws IOException {
        var names = CypherFile.folder("reports").stream()
                .map(report -> report.path().replaceAll("reports/|\\.cypher", ""))
                .toList();

        assertThat(guide().select("slide.reports figure").eachAttr("id")).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("revnet.query.ReportFilesTest#reports")
    void guideSetsTheParametersOfAReportAndRunsItsOwnQuery(CypherFile report) throws IOException {
        var figure = guide().select("#" + report.path().replaceAll("reports/|\\.cypher", ""));
        var file = Files.readString(Path.of("cypher").resolve(report.path()));
        var set =
                file.lines().filter(line -> line.startsWith("// :params")).map(line -> line.substring("// ".length()));

        assertThat(figure.select("pre.code.runnable").stream().map(Element::wholeText))
                .containsExactlyElementsOf(
                        Stream.concat(set, Stream.of(report.text())).toList());
        assertThat(figure.select("figcaption").text())
                .endsWith(report.question().orElseThrow());
    }

    @Test
    void scriptsBeginWithTheirTitleAndTakeNoParameters() throws IOException {
        assertThat(scripts())
                .hasSizeGreaterThan(5)
                .allSatisfy(script -> assertThat(script).startsWith("// ").doesNotContain("$"));
    }

    private static Document guide() throws IOException {
        return Jsoup.parse(Files.readString(FOLDER.resolve("guide.html")));
    }

    private static String colour(Map<String, Map<String, String>> style, Relation relation) {
        return style.getOrDefault("relationship." + relation, Map.of()).getOrDefault("color", "none");
    }

    private static List<String> scripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(BrowserFilesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> style() throws IOException {
        var rules = new TreeMap<String, Map<String, String>>();
        RULE.matcher(Files.readString(FOLDER.resolve("revnet.grass")))
                .results()
                .forEach(rule -> rules.put(rule.group(1), properties(rule.group(2))));
        return rules;
    }

    private static Map<String, String> properties(String body) {
        return PROPERTY.matcher(body)
                .results()
                .collect(Collectors.toMap(property -> property.group(1), property -> property.group(2)));
    }
}
