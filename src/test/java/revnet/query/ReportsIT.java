package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.graph.Graph;
import revnet.model.UsageError;

/** What each report says of the world stands in {@code src/test/resources/reports}: its parameters, then its table. */
class ReportsIT {

    private static final Path EXPECTED = Path.of("src/test/resources/reports");

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = FoundryCircle.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    static Stream<String> expected() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void says(String file) throws IOException {
        var lines = Files.readAllLines(EXPECTED.resolve(file));

        var table = new Reports(graph).run(report(file), parameters(lines.get(0)));

        assertThat(lines(table)).isEqualTo(lines.subList(1, lines.size()));
    }

    @Test
    void leavesNoReportUntried() throws IOException {
        var tried = expected().map(ReportsIT::report).distinct().toList();

        assertThat(new Reports(graph).list())
                .extracting(ReportDescription::name)
                .isEqualTo(tried);
    }

    @Test
    void describesWhatCanBeSet() {
        var descriptions = new Reports(graph).list();

        assertThat(descriptions.get(0))
                .isEqualTo(new ReportDescription(
                        "alliances-and-rivalries",
                        "Alliances and rivalries of a faction.",
                        "With whom was a faction allied, and with whom at odds?",
                        List.of(new ReportDescription.Option(
                                "faction", "STRING", "'Workers Group'", "the faction, or any other body or person")),
                        List.of(
                                "stance",
                                "faction",
                                "relation",
                                "other",
                                "date",
                                "certainty",
                                "documents",
                                "quote",
                                "document",
                                "page")));
    }

    @Test
    void namesTheNearestReportForOneThatThereIsNot() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new Reports(graph).run("explusions", Map.of()))
                .withMessage("There is no report 'explusions'; did you mean expulsions?");
    }

    @Test
    void namesTheParametersForOneThatThereIsNot() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new Reports(graph).run("expulsions", Map.of("beginning", "1921")))
                .withMessage("The report 'expulsions' has no parameter 'beginning'; there are from, to.");
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new Reports(graph).run("coverage", Map.of("from", "1921")))
                .withMessage("The report 'coverage' has no parameter 'from'; it takes none.");
    }

    @Test
    void refusesAValueThatIsNoneOfTheType() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new Reports(graph).run("expulsions", Map.of("from", "spring")))
                .withMessage("'spring' does not do for from: it takes a whole number.");
    }

    private static String report(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static Map<String, String> parameters(String line) {
        var parameters = new LinkedHashMap<String, String>();
        Stream.of(line.split("; ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }

    private static List<String> lines(Table table) {
        var rows = table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> Objects.toString(cell, "-")).collect(Collectors.joining(" | ")));
        return Stream.concat(Stream.of(String.join(" | ", table.columns())), rows)
                .toList();
    }
}
