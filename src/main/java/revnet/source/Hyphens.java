package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that a line's end cuts.
 *
 * <p>The hyphen stays where the document writes the compound with a hyphen inside a line, before a capital
 * ("Brest-Litovsk"), after a figure ("1905-07") and after a few first parts that English never joins; else it goes. A
 * soft hyphen always goes.
 */
final class Hyphens {

    private static final Pattern HYPHEN =
            Pattern.compile("(?=-)(?<=[\\p{L}\\p{M}\\p{N}])(-\\h*\\n\\s*)(?=[\\p{L}\\p{N}])|(\u00ad(?:\\h*\\n\\s*)?)");
    private static final Pattern DASH = Pattern.compile("(?=\\s)(?<=\\p{N}[–—])(\\h*\\n\\s*)(?=\\p{N})");
    private static final Set<String> NEVER_JOINED = Set.of("self", "anarcho", "pseudo", "quasi");
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;

    /**
     * Decides by a document's own words.
     *
     * @param vocabulary the words, from before any joining
     */
    Hyphens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A paragraph without hyphens that only a line's end made. */
    Draft join(Draft draft) {
        var cuts = new ArrayList<Cut>();
        Matcher matcher = HYPHEN.matcher(draft.text());
        while (matcher.find()) {
            int kept = matcher.start(1) >= 0 && isCompound(draft.text(), matcher.start(), matcher.end()) ? 1 : 0;
            cuts.add(new Cut(matcher.start() + kept, matcher.end(), false));
        }
        return draft.cut(cuts).without(DASH);
    }

    private boolean isCompound(String text, int hyphen, int next) {
        String left = before(text, hyphen);
        String right = after(text, next);
        boolean figure = Character.isDigit(left.charAt(left.length() - 1)) || Character.isDigit(right.charAt(0));
        boolean capital = Character.isUpperCase(right.charAt(0)) && !isShouted(left + right);
        if (figure || capital || NEVER_JOINED.contains(left.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return isWrittenWithHyphen(left, right);
    }

    private boolean isWrittenWithHyphen(String left, String right) {
        int joined = vocabulary.count(left + right);
        int hyphenated = vocabulary.count(left + "-" + right);
        return hyphenated > joined || (hyphenated == 0 && joined == 0 && vocabulary.hyphenated(left, right) > 0);
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String after(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether a character is a letter, a figure, an accent, or half of one. */
    private static boolean isPart(char character) {
        int type = Character.getType(character);
        return Fold.isWord(character)
                || Character.isSurrogate(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Joins the paragraphs of a document. */
    static List<Draft> joinAll(List<Draft> paragraphs) {
        var hyphens = new Hyphens(Vocabulary.of(paragraphs));
        return paragraphs.stream().map(hyphens::join).toList();
    }
}
