package revnet.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import revnet.model.NameKey;

/**
 * Tells a scanner's, a typist's or a transliterator's slip from another name.
 *
 * <p>The slip begins with the same letter and is seven letters long at least. It may miss one letter, from nine letters
 * on two; three if it only shuffles the letters, as in Bukarhin. A husband and his wife are two: an <i>a</i> at the end
 * is no slip.
 */
final class Misspelling {

    private static final int SHORTEST = 7;
    private static final int LONG = 9;
    private static final int SHUFFLE = 3;

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern FEMALE = Pattern.compile("a$");
    private static final Pattern DIGITS = Pattern.compile("\\D+");

    private Misspelling() {}

    /** How many slips lead from one word to the other, or {@link Integer#MAX_VALUE} if more than are forgiven. */
    static int slips(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        if (!longEnough(a) || !longEnough(b) || a.charAt(0) != b.charAt(0) || female(a) != female(b)) {
            return Integer.MAX_VALUE;
        }
        int shorter = Math.min(a.length(), b.length());
        int usual = shorter < LONG ? 1 : 2;
        int budget = letters(a).equals(letters(b)) ? SHUFFLE : usual;
        return Math.min(distance(a, b, budget), distance(NameKey.of(one), NameKey.of(other), budget));
    }

    /** The fewest slips by which the last word of a name can have become the last word of one of the others. */
    static int slips(String name, Collection<String> others) {
        var last = lastWord(name);
        return others.stream()
                .mapToInt(other -> slips(last, lastWord(other)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The last word of a name as written. */
    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether the words of two names differ by one slip, and their numbers not at all. */
    static boolean oneSlip(String one, String other) {
        return one.length() > LONG
                && other.length() > LONG
                && one.charAt(0) == other.charAt(0)
                && digits(one).equals(digits(other))
                && distance(one, other, 1) <= 1;
    }

    /** The letters of a word in alphabetical order, so that a shuffled word has the same. */
    static String letters(String word) {
        var letters = plain(word).chars().sorted();
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The first letter of a word, without marks; empty if it has no letter. */
    static String firstLetter(String word) {
        var letters = plain(word);
        return letters.substring(0, Math.min(1, letters.length()));
    }

    /** Whether a word is long enough for its slips to be seen. */
    static boolean longEnough(String word) {
        return plain(word).length() >= SHORTEST;
    }

    private static boolean female(String word) {
        return FEMALE.matcher(word).find();
    }

    private static int distance(String a, String b, int budget) {
        int distance = new DamerauLevenshteinDistance(budget).apply(a, b);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }

    private static String digits(String name) {
        return DIGITS.matcher(name).replaceAll("");
    }

    /** Small letters without marks; y and j as i, for transliterations differ in them. */
    private static String plain(String word) {
        var letters = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHER_THAN_LETTERS
                .matcher(letters)
                .replaceAll("")
                .replace('y', 'i')
                .replace('j', 'i');
    }
}
