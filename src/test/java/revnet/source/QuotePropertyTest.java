package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is quoted, what its spans cover is the quote once both are folded. */
class QuotePropertyTest {

    private static final List<String> PIECES = List.of(
            "Orlov",
            "theWorkers",
            "party",
            "a",
            "b",
            "-",
            "-\n",
            "\u00ad",
            "\u00ad\n",
            "--",
            "- ",
            " ",
            " ",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\f",
            "\n12\n",
            "\n\n12\n\n",
            "[3]",
            "[14][20]",
            "_",
            "_x_",
            "²",
            "(1)",
            ".",
            ". ",
            ",",
            "GPU.They",
            "\uD83D\uDEA9",
            "\uD835\uDC00",
            "e\u0301",
            "\u00a0",
            "\u2003",
            "\r",
            "1905",
            "-\n07",
            "–\n",
            "“",
            "”",
            "(",
            ")",
            "counter-revolution",
            "counter-\nrevolution",
            "Brest-\nLitovsk",
            "*",
            "**",
            "`",
            "[x](y)",
            "# ",
            "> ",
            "|",
            "\\",
            "&amp;",
            "&eacute;",
            "&#8217;",
            "&nbsp;",
            "&shy;",
            "<b>",
            "</b>",
            "<br>",
            "<p>",
            "<i",
            "</p>",
            "<sup>1</sup>",
            "<!-- c -->",
            "\ufeff",
            "\u0085",
            "\u001c",
            "\u200b",
            "x\n-\ny",
            "a-\nb-\nc-\nd");

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html"})
    void holdsForGeneratedDocuments(String kind) {
        var random = new Random(1922);
        for (int i = 0; i < 250; i++) {
            check(read(kind, document(random)), random, 12);
        }
    }

    @Test
    void holdsForTheDocumentsOfTheCorpus() {
        var folder = Path.of("../shared/corpus/documents");
        assumeThat(Files.isDirectory(folder)).isTrue();
        var reader = new DocumentReader();
        var random = new Random(1923);

        for (var file : DocumentReader.find(List.of(folder))) {
            check(reader.read(file).text(), random, 60);
        }
    }

    private static String document(Random random) {
        var document = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            document.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return document.toString().replace('\r', '\n');
    }

    private static ReadingText read(String kind, String record) {
        return switch (kind) {
            case "md" -> Readings.markdown(record).text();
            case "html" -> Readings.html(record).text();
            default -> Readings.plain(record).text();
        };
    }

    private static void check(ReadingText text, Random random, int stretches) {
        for (int i = 0; i < stretches; i++) {
            int start = random.nextInt(text.text().length() + 1);
            int end = start + random.nextInt(Math.min(200, text.text().length() - start) + 1);
            if (!isCut(text.text(), start)
                    && !isCut(text.text(), end)
                    && !Readings.fold(text.text().substring(start, end)).isEmpty()) {
                check(text, start, end);
            }
        }
    }

    private static void check(ReadingText text, int start, int end) {
        var quote = text.quote(start, end);

        assertThat(Readings.fold(Readings.covered(text, quote)))
                .as("%s of %s", quote, text.record())
                .isEqualTo(Readings.fold(quote.text()))
                .isEqualTo(Readings.fold(text.text().substring(start, end).replace('\n', ' ')));
        assertThat(text.says(quote)).isTrue();
    }

    private static boolean isCut(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
