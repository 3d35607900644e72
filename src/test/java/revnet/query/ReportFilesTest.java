package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.graph.CypherFile;
import revnet.graph.Parameter;
import revnet.model.Relation;

class ReportFilesTest {

    static Stream<CypherFile> reports() {
        return CypherFile.folder("reports").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void carryTheLineThatSetsTheirStandardValuesInNeo4jBrowser(CypherFile report) throws IOException {
        var lines = lines(report).filter(line -> line.startsWith("// :params")).toList();

        var standards = report.parameters().stream()
                .map(parameter -> parameter.name() + ": " + inBrowser(parameter))
                .collect(Collectors.joining(", "));
        assertThat(lines)
                .containsExactlyElementsOf(
                        standards.isEmpty()
                                ? Stream.<String>empty().toList()
                                : Stream.of("// :params {" + standards + "}").toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void askTheirQuestionAndRunWithNothingSet(CypherFile report) {
        assertThat(report.question())
                .hasValueSatisfying(question -> assertThat(question).endsWith("?"));
        assertThat(report.parameters()).noneMatch(Parameter::required);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void giveTheDocumentBesideEveryQuote(CypherFile report) {
        if (report.columns().contains("quote")) {
            assertThat(report.columns()).contains("document", "page");
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void drawNothingButTheirColumnsAndRelations(CypherFile report) {
        var relations = Arrays.stream(Relation.values()).map(Relation::name).toList();

        assertThat(report.drawings()).allSatisfy(drawing -> assertThat(drawing.columns())
                .allMatch(column -> report.columns().contains(column) || relations.contains(column)));
    }

    @Test
    void countEveryRelationInItsFamily() {
        var text = CypherFile.load("reports/influence.cypher").text();

        var families = Pattern.compile("WHEN x:([A-Z_|]+) THEN '([a-z]+)'")
                .matcher(text)
                .results()
                .collect(Collectors.toMap(match -> match.group(2), match -> match.group(1)));

        assertThat(families)
                .isEqualTo(Arrays.stream(Relation.values())
                        .collect(Collectors.groupingBy(
                                relation -> relation.family().code(),
                                Collectors.mapping(Relation::name, Collectors.joining("|")))));
    }

    private static String inBrowser(Parameter parameter) {
        return parameter.standard().orElseThrow().replace('\'', '"');
    }

    private static Stream<String> lines(CypherFile file) throws IOException {
        return Files.readString(Path.of("cypher").resolve(file.path())).lines();
    }
}
