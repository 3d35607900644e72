package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fit gold                                   | Missing required option: '--documents=DIR'; revnet fit --help says what can be given.
                    fit --documents texts                      | Missing required parameter: 'GOLD'; revnet fit --help says what can be given.
                    fit gold --documents texts --precision 1.2 | A precision lies above 0 and is at most 1, which 1.2 does not.
                    fit gold --documents texts --cost 0        | A cost is a number above 0, not 0.0; 0.03 is usual.
                    """)
    void isToldInOneSentenceWhatIsWrong(String arguments, String sentence) {
        assertThat(Run.of(arguments.split(" "))).isEqualTo(new Run(2, "", sentence + System.lineSeparator()));
    }

    @Test
    void isToldBeforeTheReadingThatNothingCanBeWritten(@TempDir Path folder) {
        var out = folder.resolve("none/weights.tsv").toString();

        assertThat(Run.of("fit", "no-such-gold", "--documents", "texts", "--out", out))
                .isEqualTo(new Run(
                        2,
                        "",
                        out + " cannot be written; give a file in a folder that exists." + System.lineSeparator()));
    }

    @Test
    void wantsGoldOfTwoDocuments(@TempDir Path folder) throws IOException {
        var gold = Files.writeString(folder.resolve("a.json"), """
                {"document": "a.txt", "entities": [], "claims": []}
                """);
        var out = folder.resolve("weights.tsv");

        var run = Run.of("fit", gold.toString(), "--documents", folder.toString(), "--out", out.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).endsWith("gold of two documents at least; give more gold.\n");
        assertThat(out).doesNotExist();
    }
}
