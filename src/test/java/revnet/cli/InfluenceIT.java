package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.graph.EmbeddedServer;
import revnet.graph.Ports;
import revnet.query.influence.Measure;

/** The measures on the graph of the shipped documents. */
class InfluenceIT {

    private static Path home;
    private static EmbeddedServer server;

    @BeforeAll
    static void importDocuments(@TempDir Path folder) {
        home = folder;
        server = EmbeddedServer.start(home, Ports.any());
        assertThat(run("import", "data/documents").code()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void ranksByEveryMeasureAndSaysWhatItMeasured(Measure measure) {
        var run = run("influence", "--measure", measure.name(), "--top", "3");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Who mattered\n")
                .doesNotContain("Nothing was found")
                .contains("Measured: ", "Ties: ", "Time: any time", "Network: ");
        assertThat(run("influence", "--measure", measure.name(), "--top", "3")).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEENNESS, computed by Graph Data Science on the server",
        "CLOSENESS, computed by JGraphT",
        "EIGENVECTOR, computed by JGraphT",
        "PAGERANK, computed by Graph Data Science on the server",
        "DEGREE, counted tie by tie"
    })
    void weighsByConfidenceAndSaysWhatComputed(String measure, String by) {
        var run = run("influence", "--measure", measure, "--weight", "confidence", "--format", "csv");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("a pair weighs the sum of its ties' confidences"))
                .allMatch(line -> line.contains(by));
    }

    @Test
    void goesYearByYearInTheTimeGiven() {
        var run = run("influence --measure degree --by-year --from 1920 --to 1923 --format csv --top 1".split(" ", -1));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.substring(0, 5)).distinct())
                .containsExactly("1920,", "1921,", "1922,", "1923,");
        assertThat(run("influence", "--by-year", "--from", "1920", "--to", "1923")
                        .out())
                .contains("First in each year", "Rise and fall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"communities", "communities --family contact --weight count", "reach Miasnikov --from 1921"})
    void answersTwiceTheSame(String command) {
        var run = run(command.split(" ", -1));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Measured: ").doesNotContain("Nothing was found");
        assertThat(run(command.split(" ", -1))).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            influence --top 0                              | A ranking has at least 1 rank, not 0.
            influence --measure coreness --weight count    | The measure coreness counts ties and does not weigh them; leave the weight out.
            influence --from 1923 --to 1921                | The time from 1923 to 1921 ends before it begins; give the earlier date first.
            """)
    void refusesWhatCannotBeMeasured(String command, String message) {
        var run = run(command.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
    }

    private static Run run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--home", home.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }
}
