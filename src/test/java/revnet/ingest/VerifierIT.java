package revnet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.graph.Graph;
import revnet.graph.TestServer;
import revnet.ingest.VerificationReport.Mismatch;
import revnet.model.DocumentId;

class VerifierIT {

    private static final Path ORIGINAL = Path.of("src/test/resources/documents/weber.txt");

    private static Path file;
    private static Graph graph;

    @BeforeAll
    static void importDocument(@TempDir Path folder) throws IOException {
        TestServer.wipe();
        file = Files.copy(ORIGINAL, folder.resolve("weber.txt"));
        graph = Graph.open(TestServer.address());
        try (var data = DataFolder.of(Optional.empty())) {
            new Importer(Extractor.open(data), graph).run(List.of(file), Progress.SILENT);
        }
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @BeforeEach
    void restoreDocument() throws IOException {
        Files.write(file, Files.readAllBytes(ORIGINAL));
    }

    @Test
    void findsEveryQuoteInAnUntouchedDocument() {
        var report = new Verifier(graph).run(Progress.SILENT);

        assertThat(report.quotes()).isPositive();
        assertThat(report).isEqualTo(new VerificationReport(1, report.quotes(), List.of()));
    }

    @Test
    void reportsAChangedDocumentOnce() throws IOException {
        Files.writeString(file, "Of something else.");

        assertThat(new Verifier(graph).run(Progress.SILENT))
                .isEqualTo(failed(file + " has changed since it was imported; import it again."));
    }

    @Test
    void reportsADocumentThatIsGoneOnce() throws IOException {
        Files.delete(file);

        assertThat(new Verifier(graph).run(Progress.SILENT))
                .isEqualTo(failed(file + " is no longer there; put it back, or import it where it is now."));
    }

    private static VerificationReport failed(String problem) {
        return new VerificationReport(1, 0, List.of(new Mismatch(new DocumentId("weber"), problem)));
    }
}
