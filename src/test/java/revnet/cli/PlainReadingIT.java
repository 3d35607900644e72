package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder without the network, and a document. */
class PlainReadingIT {

    private final Path folder;
    private final Path document;

    PlainReadingIT(@TempDir Path folder) {
        this.folder = folder;
        this.document = folder.resolve("orchard.txt");
    }

    @BeforeEach
    void write() throws IOException {
        for (var part : new String[] {"lexicon", "authorities", "decisions"}) {
            copy(Path.of("data", part));
        }
        Files.writeString(document, "Karl Orlov joined the Red Lantern League in 1921.");
    }

    @Test
    void isTheWayToReadWithoutTheNetwork() {
        var run = Run.of("extract", document.toString(), "--data", data(), "--plain");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"relation\":\"MEMBER_OF\"").doesNotContain("OPPOSED");
    }

    @Test
    void isWhatTheErrorAdvisesWhenTheNetworkIsMissing() {
        var run = Run.of("extract", document.toString(), "--data", data());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("encoder.onnx").contains("or read with --plain.");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void copy(Path from) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
