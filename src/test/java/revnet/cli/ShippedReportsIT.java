package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.graph.CypherFile;
import revnet.graph.Drawing;
import revnet.graph.EmbeddedServer;
import revnet.graph.Ports;

/** Every report on the shipped documents, as a page. */
class ShippedReportsIT {

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

    static Stream<CypherFile> reports() {
        return CypherFile.folder("reports").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void drawsWhatItFindsTwiceTheSame(CypherFile report) {
        var run = html(report);

        assertThat(run.code()).as(run.err()).isZero();
        var page = Jsoup.parse(run.out());
        assertThat(page.select("svg").size())
                .isBetween((int) networks(report), report.drawings().size());
        assertThat(html(report)).isEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsSomethingInTheShippedDocuments(CypherFile report) {
        assertThat(Jsoup.parse(html(report).out()).select("tbody tr")).isNotEmpty();
    }

    private static Run html(CypherFile report) {
        return run("report", report.path().replaceAll("reports/|\\.cypher", ""), "--format", "html");
    }

    @Test
    void takesANameInAnySpelling() {
        assertThat(run("report", "repression", "--param", "agency=gpu", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("GPU,"));
    }

    private static long networks(CypherFile report) {
        return report.drawings().stream()
                .filter(drawing -> drawing.kind() == Drawing.Kind.NETWORK)
                .count();
    }

    private static Run run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--home", home.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }
}
