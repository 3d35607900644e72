package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.graph.EmbeddedServer;
import revnet.graph.Graph;
import revnet.graph.Ports;
import revnet.graph.TestReading;
import revnet.graph.TestServer;
import revnet.model.EntityType;

/** The commands on a graph of two invented documents, served by this JVM as by another terminal. */
class CommandsIT {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    private static Path home;
    private static EmbeddedServer server;

    @BeforeAll
    static void importDocuments(@TempDir Path folder) {
        home = folder;
        server = EmbeddedServer.start(home, Ports.any());
        assertThat(run("import", DOCUMENTS.toString()).err()).isEmpty();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void importsASecondTimeWithoutChangingAnything() {
        var run = run("import", DOCUMENTS.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .last()
                .isEqualTo("The graph already says what they say; nothing changed.");
    }

    @Test
    void tellsOfWhatADryRunWouldChangeAndChangesNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("more.txt"), "Otto Brandt was expelled from the Workers League in 1927.");

        var first = run("import", "--dry-run", folder.toString(), "--format", "csv");

        assertThat(first.out()).startsWith("what,new,changed,gone\ndocuments,1,0,0\n");
        assertThat(run("import", "--dry-run", folder.toString(), "--format", "csv"))
                .isEqualTo(first);
    }

    @Test
    void showsThePathWithItsWords() {
        var run = run("path", "anton weber", "Clara Lindner");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Anton Weber", "]→ Clara Lindner", "“", "weber, p. 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE", "CSV", "JSON", "MARKDOWN", "HTML"})
    void showsPathsNeighboursAndCutsInEveryFormat(String format) {
        for (var command : List.of(
                "path weber Lindner --in-time-order",
                "path weber Lindner --most-reliable --best 2",
                "path weber Lindner --via organization --via person --avoid Brandt",
                "path weber Lindner --through league",
                "neighbours weber --within 2",
                "neighbours weber Lindner",
                "cut weber Hamburg")) {
            var run = run((command + " --format " + format).split(" "));

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).as(command).contains("Anton Weber");
        }
    }

    @Test
    void showsTheDossierWithDates() {
        var run = run("dossier", "Anton Weber");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Repression", "1922-03", "In March 1922 he was expelled from the Communist Party of Germany.");
    }

    @Test
    void showsTheEvidenceBetweenTwo() {
        var run = run("evidence", "Anton Weber", "Communist Party of Germany", "--format", "json");

        assertThat(run.out()).contains("\"relation\" : \"EXPELLED_FROM\"", "\"document\" : \"weber\"");
    }

    @Test
    void verifiesThatEveryQuoteIsInItsDocument() {
        var run = run("verify");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" quotes of 2 documents read again: all are where they should be.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | dossier Plechanow             | Nobody and nothing in the graph is called 'Plechanow'
                    1 | path Weber Lindner --avoid Plechanow | Nobody and nothing in the graph is called 'Plechanow'
                    2 | path Weber Lindner --avoid Weber | The path is to meet 'Anton Weber' and to avoid it; leave one of them out.
                    1 | neighbours Plechanow      | Nobody and nothing in the graph is called 'Plechanow'
                    1 | cut Weber Plechanow       | Nobody and nothing in the graph is called 'Plechanow'
                    1 | path Plechanow Lindner        | Nobody and nothing in the graph is called 'Plechanow'
                    2 | report no-such-report         | There is no report 'no-such-report'
                    2 | report expulsions --param x=1 | The report 'expulsions' has no parameter 'x'
                    2 | report expulsions --param from=soon | 'soon' does not do for from: it takes a whole number.
                    1 | import no/such/file.txt       | no/such/file.txt does not exist: check the path.
                    1 | extract no/such/file.txt      | no/such/file.txt does not exist: check the path.
                    1 | extract pom.xml               | pom.xml
                    1 | report --uri http://localhost | 'http://localhost' is no address of a graph
                    """)
    void tellsInOneSentenceWhatIsWrong(int code, String arguments, String sentence) {
        var run = arguments.startsWith("extract") ? Run.of(arguments.split(" ")) : run(arguments.split(" "));

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void asksWhichOfTwoNamesakesIsMeant() {
        TestServer.wipe();
        try (var graph = Graph.open(TestServer.address())) {
            graph.replace(List.of(TestReading.of("twins")
                    .names(EntityType.PERSON, "emil-dorn", "Emil Dorn", "Dorn")
                    .names(EntityType.PERSON, "marek-dorn", "Marek Dorn", "Dorn")
                    .says("Emil Dorn is the brother of Marek Dorn.", "emil-dorn RELATED_TO marek-dorn")
                    .reading()));
        }

        var run = Run.of("dossier", "Dorn", "--uri", TestServer.address().uri().toString());

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "",
                        "'Dorn' could be Emil Dorn (emil-dorn) or Marek Dorn (marek-dorn);"
                                + " give the full name or the id in brackets."
                                + System.lineSeparator()));
    }

    @Test
    void readsTheOtherDocumentsWhereSomeCannotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a-empty.txt"), "");
        Files.write(folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7});
        Files.writeString(folder.resolve("c-broken.pdf"), "%PDF-1.7\nnothing of the kind");
        Files.copy(DOCUMENTS.resolve("weber.txt"), folder.resolve("d-weber.txt"));

        var run = Run.of("extract", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err()).contains("a-empty.txt ", "b-binary.txt ", "c-broken.pdf ");
        assertThat(run.out()).contains("\"relation\":\"EXPELLED_FROM\"");
    }

    @Test
    void refusesToServeOnAPortThatIsInUse(@TempDir Path other) throws IOException {
        try (var busy = new ServerSocket(0)) {
            var run = Run.of(
                    "serve",
                    "--home",
                    other.toString(),
                    "--bolt-port",
                    String.valueOf(busy.getLocalPort()),
                    "--http-port",
                    String.valueOf(Ports.any().http()));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("Port %d of localhost, wanted for Bolt, is in use;".formatted(busy.getLocalPort()))
                    .hasLineCount(1);
        }
    }

    @Test
    void tellsWhereAnErrorCameFromIfAskedTo() {
        assertThat(run("dossier", "Plechanow", "-v").err()).contains("at revnet.query.");
    }

    @Test
    void writesTheSameClaimsToAFileAsToTheOutput(@TempDir Path folder) throws IOException {
        var file = folder.resolve("claims.jsonl");

        assertThat(Run.of("extract", DOCUMENTS.toString(), "--out", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(Run.of("extract", DOCUMENTS.toString()).out());
    }

    private static Run run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--home", home.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }
}
