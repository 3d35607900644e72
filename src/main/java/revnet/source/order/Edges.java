package revnet.source.order;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a page bears on what it can follow and be followed by.
 *
 * @param opening how its text begins
 * @param first its first word
 * @param ending how its text ends
 * @param last its last word, without the hyphen if it is cut, or the mark after it
 * @param balance what it leaves open
 */
record Edges(Opening opening, String first, Ending ending, String last, Balance balance) {

    private static final Pattern FIRST = Pattern.compile("[^\\p{L}\\p{N}]*([\\p{L}\\p{M}\\p{N}]+)");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{N}])-?$");
    private static final Pattern CUT = Pattern.compile("\\p{L}[-\u00ad]$");
    private static final Pattern CLOSED = Pattern.compile("[.!?…]['\"’”»)\\]]*(?:\\[\\d+])*$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|[\\s.(])(?:\\p{Lu}|\\p{L}{1,3}|\\p{Lu}\\p{L}{1,3})\\.$");
    private static final Pattern PUNCTUATED = Pattern.compile("[^\\p{L}\\p{N}]$");

    /** How a page's text begins. */
    enum Opening {
        /** With a small letter: in the middle of a sentence. */
        LOWER,
        /** With a capital: a sentence or a name. */
        UPPER,
        /** With a figure, a mark, or a letter of a script without capitals. */
        OTHER
    }

    /** How a page's text ends. */
    enum Ending {
        /** With a hyphen: in the middle of a word. */
        CUT,
        /** With a word: in the middle of a sentence. */
        OPEN,
        /** With a comma or another mark inside a sentence. */
        PAUSE,
        /** With what may be an abbreviation. */
        ABBREVIATION,
        /** With the end of a sentence. */
        CLOSED
    }

    /** The edges of a page that is not blank. */
    static Edges of(PageText page) {
        var lines = page.lines();
        String text = String.join("\n", lines).strip();
        return new Edges(
                opening(text),
                group(FIRST, text),
                ending(text),
                group(LAST, lines.get(lines.size() - 1)),
                Balance.of(text));
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Opening opening(String text) {
        int start = 0;
        while (start < text.length() && isSkipped(text.charAt(start))) {
            start++;
        }
        int first = start < text.length() ? text.codePointAt(start) : ' ';
        if (Character.isLowerCase(first)) {
            return Opening.LOWER;
        }
        return Character.isUpperCase(first) ? Opening.UPPER : Opening.OTHER;
    }

    private static boolean isSkipped(char mark) {
        return "\"'“”‘’«»([".indexOf(mark) >= 0 || Character.isWhitespace(mark);
    }

    private static Ending ending(String text) {
        if (CUT.matcher(text).find()) {
            return Ending.CUT;
        }
        if (ABBREVIATED.matcher(text).find()) {
            return Ending.ABBREVIATION;
        }
        if (CLOSED.matcher(text).find()) {
            return Ending.CLOSED;
        }
        return PUNCTUATED.matcher(text).find() ? Ending.PAUSE : Ending.OPEN;
    }
}
