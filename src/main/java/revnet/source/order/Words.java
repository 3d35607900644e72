package revnet.source.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a document's pages hold between their first and their last, beside those of its language.
 *
 * <p>A page's first and last words are left out: they may be halves. The language is heard only if it knows most of the
 * document's words.
 */
final class Words {

    /** A word, without hyphens. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’][\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern CUT = Pattern.compile("(?<=\\p{L})[-\u00ad]\\h*\n\\h*(?=\\p{Ll})");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}++");
    private static final double OF_THE_LANGUAGE = 0.7;
    private static final int ENOUGH = 20;
    private static final int FREQUENT = 8;

    private final Set<String> compounds = new HashSet<>();
    private final Language language;
    private final Succession own;
    private final Succession usual;
    private final boolean isOfLanguage;

    /**
     * Counts words.
     *
     * @param pages the pages
     * @param language what language they may be in
     * @param usual what words follow each other in it
     */
    Words(List<PageText> pages, Language language, Succession usual) {
        var inside = pages.stream().map(Words::inside).toList();
        inside.forEach(this::takeCompounds);
        this.language = language;
        this.own = new Succession(inside, FREQUENT);
        var lower = own.words().stream()
                .filter(word -> LOWER.matcher(word).matches())
                .toList();
        long known = lower.stream().filter(language::knows).count();
        this.isOfLanguage = known >= Math.max(ENOUGH, lower.size() * OF_THE_LANGUAGE);
        this.usual = isOfLanguage ? usual : new Succession(List.of(), FREQUENT);
    }

    private static List<String> inside(PageText page) {
        var tokens =
                Succession.tokens(CUT.matcher(String.join("\n", page.lines())).replaceAll(""));
        return tokens.size() > 2 ? tokens.subList(1, tokens.size() - 1) : List.of();
    }

    private void takeCompounds(List<String> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).equals("-")) {
                compounds.add(compound(tokens.get(i - 1), tokens.get(i + 1)));
            }
        }
    }

    private static String compound(String left, String right) {
        return (left + "-" + right).toLowerCase(Locale.ROOT);
    }

    /** The words of a text in lower case, in order. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Whether the document or its language has a word. */
    boolean knows(String word) {
        return own.count(word) > 0 || (isOfLanguage && language.knows(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word in lower case can be no whole word, so far as the document's language is known. */
    boolean isFragment(String word) {
        return isOfLanguage && LOWER.matcher(word).matches() && !knows(word);
    }

    /** Whether the document writes two words as one with a hyphen. */
    boolean isCompound(String left, String right) {
        return compounds.contains(compound(left, right));
    }

    /** How much likelier than by chance a word follows another, in the document and in its language. */
    double attraction(String left, String right) {
        return own.attraction(left, right) + usual.attraction(left, right);
    }
}
