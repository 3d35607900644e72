package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandIT {

    private final Path folder;

    WordsCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesWordsWithTheirPlacesAndTheNamesThatTheGrammarFinds() throws IOException {
        Files.writeString(folder.resolve("kiln.txt"), "Moe left.\n\nThe Kiln League met.\n");

        var run = Run.of(
                "words",
                "--plain",
                folder.resolve("kiln.txt").toString(),
                "--out",
                folder.resolve("words.jsonl").toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readAllLines(folder.resolve("words.jsonl")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("{\"document\":\"kiln.txt\",\"words\":[[11,14,\"The\",\"O\"],[15,19,\"Kiln\",")
                .endsWith("\"names\":[[1,2,\"Organization\"]]}");
    }

    @Test
    void leavesNothingBehindWhereADocumentIsMissing() {
        var missing = folder.resolve("missing.txt");

        var run = Run.of(
                "words",
                missing.toString(),
                "--out",
                folder.resolve("words.jsonl").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(missing.toString());
        assertThat(folder.resolve("words.jsonl")).doesNotExist();
    }
}
