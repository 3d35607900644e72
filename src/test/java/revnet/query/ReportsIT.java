package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
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

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = FoundryCircle.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    static Stream<ExpectedReport> expected() {
        return ExpectedReport.in("reports");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void says(ExpectedReport expected) {
        var table = new Reports(graph).run(expected.report(), expected.parameters());

        assertThat(ExpectedReport.lines(table)).isEqualTo(expected.lines());
    }

    @Test
    void leavesNoReportUntried() {
        var tried = expected().map(ExpectedReport::report).distinct().sorted().toList();

        assertThat(tried).hasSize(20);
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
                        "Alliances and rivalries of factions.",
                        "With whom was a faction allied, and with whom at odds?",
                        List.of(new ReportDescription.Option(
                                "faction", "NAME", "''", "only this body or person; all factions if empty")),
                        List.of(
                                "stance",
                                "subject",
                                "relation",
                                "object",
                                "year",
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
                .withMessage("The report 'expulsions' has no parameter 'beginning'; there are body, from, to.");
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
}
