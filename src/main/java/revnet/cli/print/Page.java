package revnet.cli.print;

import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import revnet.query.Citation;

/**
 * Something of a width that text is written on.
 *
 * @param out where the text goes
 * @param width how many characters a line holds
 * @param ansi whether colours can be seen
 */
public record Page(PrintWriter out, int width, Ansi ansi) {

    private static final String INDENT = "    ";

    /**
     * Writes a line as it is.
     *
     * @param text the line
     */
    public void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /**
     * Writes a line that stands out.
     *
     * @param text the line
     */
    public void heading(String text) {
        line(bold(text));
    }

    /**
     * Writes words in quotation marks, and under them where they stand.
     *
     * @param citation the words
     */
    public void quote(Citation citation) {
        indented("“%s”".formatted(citation.quote()));
        line(INDENT + dim("%s, p. %d".formatted(citation.title(), citation.page())));
    }

    /**
     * Writes a paragraph, indented.
     *
     * @param text the paragraph
     */
    public void indented(String text) {
        for (var part : wrap(text, Math.max(20, width - INDENT.length()))) {
            line(INDENT + part);
        }
    }

    String bold(String text) {
        return styled("bold", text);
    }

    String dim(String text) {
        return styled("faint", text);
    }

    private String styled(String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        return Ansi.Style.on(Ansi.Style.valueOf(style)) + text + Ansi.Style.on(Ansi.Style.reset);
    }

    /** The text in lines of at most a width, broken where a line may be broken, or inside a word that is longer. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var piece = text.substring(start, end);
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            while (width(line.toString().stripTrailing()) > width) {
                int cut = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** How many places of a line a text takes: accents that stand on the letter before take none. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }
}
