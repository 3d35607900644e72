package revnet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.model.InvalidData;

class DataFolderTest {

    @Test
    void comesWithTheProgram() {
        try (var data = DataFolder.of(Optional.empty())) {
            assertThat(data.lexicon()).isDirectory();
            assertThat(data.authorities()).isDirectory();
            assertThat(data.documents()).isDirectory();
            assertThat(data.demo()).isRegularFile();
        }
    }

    @Test
    void copiesItsDocumentsAndReplacesAnOldCopy(@TempDir Path target) throws IOException {
        Files.writeString(target.resolve("gavril-miasnikov.md"), "old");

        try (var data = DataFolder.of(Optional.empty())) {
            data.copyDocuments(target);

            assertThat(target.resolve("gavril-miasnikov.md"))
                    .hasSameBinaryContentAs(data.documents().resolve("gavril-miasnikov.md"));
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> DataFolder.of(Optional.of(Path.of("no/such"))))
                .withMessage(
                        "no/such: there is no such folder; give one that holds lexicon, encoder, authorities and decisions.");
    }
}
