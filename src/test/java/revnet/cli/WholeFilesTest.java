package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    private final Path folder;

    WholeFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesThePlaceOfAFileThatIsThere() throws IOException {
        var file = Files.writeString(folder.resolve("knots.txt"), "bowline and clove hitch");

        WholeFiles.write(Map.of(file, out -> out.write("reef")));

        assertThat(file).hasContent("reef");
        assertThat(folder.toFile().list()).containsExactly("knots.txt");
    }

    @Test
    void leavesEveryFileAsItWasIfOneFails() throws IOException {
        var file = Files.writeString(folder.resolve("knots.txt"), "bowline");
        var other = folder.resolve("splices.txt");

        assertThatIOException()
                .isThrownBy(() -> WholeFiles.write(Map.of(file, out -> out.write("reef"), other, out -> {
                    out.write("half a spl");
                    throw new IOException("the disk is full");
                })));

        assertThat(file).hasContent("bowline");
        assertThat(folder.toFile().list()).containsExactly("knots.txt");
    }
}
