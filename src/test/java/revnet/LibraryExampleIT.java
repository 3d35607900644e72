package revnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.graph.Address;
import revnet.graph.Graph;
import revnet.graph.TestServer;
import revnet.ingest.DataFolder;
import revnet.ingest.Extractor;
import revnet.ingest.Importer;
import revnet.ingest.Progress;
import revnet.query.path.PathQuestion;
import revnet.query.path.Paths;

/** The README's Java, as it stands there. */
class LibraryExampleIT {

    private static final Path SELF = Path.of("src/test/java/revnet/LibraryExampleIT.java");
    private static final String MARK = "// the README's example ";

    @Test
    void importsAndFindsAPath(@TempDir Path letters) throws IOException {
        TestServer.wipe();
        Files.writeString(letters.resolve("letters.txt"), "In 1843 Anton Lipnik met Clara Osten in Ghent.\n");

        assertThat(path(TestServer.address(), letters, "Anton Lipnik", "Clara Osten"))
                .containsExactly("Clara Osten: In 1843 Anton Lipnik met Clara Osten in Ghent.");
    }

    @Test
    void standsInTheReadme() throws IOException {
        var example =
                Files.readString(SELF).split(MARK + "(begins|ends)\n", -1)[1].stripTrailing();

        var shown = Files.readString(Path.of("README.md")).split("```(java)?\n", -1);

        assertThat(shown).contains(example.stripIndent().strip() + '\n');
        assertThat(example.lines().count()).isLessThan(20);
    }

    private static List<String> path(Address address, Path letters, String one, String other) {
        var lines = new ArrayList<String>();
        // the README's example begins
        try (var data = DataFolder.of(Optional.empty());
                var graph = Graph.open(address)) {
            var report = new Importer(Extractor.open(data), graph).run(List.of(letters), Progress.SILENT);
            report.rejected().forEach(rejected -> lines.add(rejected.getMessage()));

            var path = new Paths(graph).between(PathQuestion.of(one, other));
            for (var hop : path.hops()) {
                lines.add(hop.to().name() + ": " + hop.citation().quote());
            }
        }
        // the README's example ends
        return lines;
    }
}
