package revnet.source;

import java.util.regex.Pattern;

/**
 * Folds white space and end-of-line hyphens away, as whoever compares a quote with its document does.
 *
 * <p>Letters, digits and white space are what Python's regular expressions take for them, since the score is in Python.
 */
final class Fold {

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final String SPACE = "[\\p{IsWhite_Space}\\x1c-\\x1f]";
    private static final Pattern LINE_END_HYPHEN =
            Pattern.compile("(" + WORD + ")[-\u00ad]" + SPACE + "*\n" + SPACE + "*(" + WORD + ")");
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");

    private Fold() {}

    /**
     * A text folded.
     *
     * @param text the text
     * @return the text without white space, and without hyphens that end a line inside a word
     */
    static String of(String text) {
        return SPACES.matcher(LINE_END_HYPHEN.matcher(text).replaceAll("$1$2")).replaceAll("");
    }

    /** Whether a code point counts as white space. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Whether a code point counts as part of a word. */
    static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || codePoint == '_';
    }

    /** Whether a character is a hyphen that may end a line inside a word. */
    static boolean isHyphen(char character) {
        return character == '-' || character == '\u00ad';
    }

    /** Whether the character at an offset is a hyphen that folding takes away. */
    static boolean foldsAway(String text, int offset) {
        if (!isHyphen(text.charAt(offset)) || offset == 0 || !isWord(text.codePointBefore(offset))) {
            return false;
        }
        int next = offset + 1;
        boolean lineEnds = false;
        while (next < text.length() && isSpace(text.charAt(next))) {
            lineEnds |= text.charAt(next) == '\n';
            next++;
        }
        return lineEnds && next < text.length() && isWord(text.codePointAt(next));
    }
}
