package revnet.source;

import java.util.List;
import revnet.model.Quote;

/** Short ways to read a text in a test. */
final class Readings {

    private static final Repairs REPAIRS = new Repairs(FunctionWords.load());

    private Readings() {}

    static Repairs.Repaired plain(String record) {
        return REPAIRS.repair(PlainText.read(record));
    }

    static Repairs.Repaired markdown(String record) {
        return REPAIRS.repair(Markdown.read("a.md", record, "a").manuscript());
    }

    static Repairs.Repaired html(String source) {
        return REPAIRS.repair(Html.read(source, "a").manuscript());
    }

    static List<String> paragraphs(Repairs.Repaired repaired) {
        return repaired.paragraphs().stream()
                .map(p -> repaired.text().text().substring(p.start(), p.end()))
                .toList();
    }

    /** What stands in the record under a quote's spans, a line break between them. */
    static String covered(ReadingText text, Quote quote) {
        var record = text.record();
        var parts = quote.spans().stream()
                .map(s -> record.substring(
                        record.offsetByCodePoints(0, s.start()), record.offsetByCodePoints(0, s.end())))
                .toList();
        return String.join("\n", parts);
    }

    /** Folds as the score does: {@code re.sub(r"(\w)[-\u00ad]\s*\n\s*(\w)", r"\1\2")}, then white space away. */
    static String fold(String text) {
        return text.replaceAll("(?U)([\\p{L}\\p{N}_])[-\u00ad]\\s*\n\\s*([\\p{L}\\p{N}_])", "$1$2")
                .replaceAll("(?U)[\\s\\x1c-\\x1f]+", "");
    }
}
