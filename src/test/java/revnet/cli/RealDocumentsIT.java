package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.graph.EmbeddedServer;
import revnet.graph.Ports;

/** The program on whole real documents: the shipped ones, as the README shows them, and the ones it was begun for. */
class RealDocumentsIT {

    private static final Path SEEDS = Path.of("../shared/corpus/documents");

    private final Path home;

    RealDocumentsIT(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void printsThePathThatTheReadmeShows() throws IOException {
        try (var server = EmbeddedServer.start(home, Ports.any())) {
            assertThat(server.address().uri().getScheme()).isEqualTo("bolt");
            assertThat(run("import", "data/documents").code()).isZero();

            var path = run("path", "Karl Korsch", "Leon Sedov");

            assertThat(Files.readString(Path.of("README.md")))
                    .contains(path.out().strip());
        }
    }

    @Test
    void connectsTheExilesOfTheSeedDocuments() {
        assumeThat(SEEDS).isDirectory();
        try (var server = EmbeddedServer.start(home, Ports.any())) {
            assertThat(server.address().uri().getScheme()).isEqualTo("bolt");
            run("import", SEEDS.toString());

            assertThat(run("path", "Miasnikov", "Karl Korsch").out())
                    .contains("→ Karl Korsch", "“", "miasnikov-essay, p.");
            assertThat(run("path", "Мясников", "Ruth Fischer").out())
                    .contains("→ Ruth Fischer", "“", "miasnikov-essay, p.");
            assertThat(run("verify").code()).isZero();
        }
    }

    private Run run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--home", home.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }
}
