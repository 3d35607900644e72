package revnet.evaluate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * Names and quotes without what does not tell them apart.
 *
 * <p>A word character is a letter, a number or the low line, a mark is none; white space is what Unicode calls so and
 * the four information separators of ASCII. Java's own classes differ in both.
 */
final class Folding {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final String SPACE =
            "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
    private static final String BOUNDARY = "(?:(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s))".formatted(WORD);

    private static final Pattern APOSTROPHE = Pattern.compile("[\u2019'`\u02b9\u02bc]s?" + BOUNDARY);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    private static final Pattern LINE_END_HYPHEN =
            Pattern.compile("(%1$s)[-\\u00ad]%2$s*\\n%2$s*(%1$s)".formatted(WORD, SPACE));
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");

    private Folding() {}

    /**
     * A name without case, accents, apostrophes, a leading article and all that is neither letter nor number.
     *
     * @param name for example {@code The Workers' Group}
     * @return for example {@code workers group}; empty if nothing is left
     */
    static String name(String name) {
        var letters = new StringBuilder();
        DECOMPOSED
                .normalize(name)
                .codePoints()
                .filter(point -> UCharacter.getCombiningClass(point) == 0)
                .forEach(letters::appendCodePoint);
        var text = UCharacter.foldCase(letters.toString(), true);
        text = APOSTROPHE.matcher(text).replaceAll("");
        text = BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
        return ARTICLE.matcher(text).replaceFirst("");
    }

    /**
     * A quote without white space and end-of-line hyphens.
     *
     * @param text words of a document
     * @return the same words without a gap
     */
    static String quote(String text) {
        return SPACES.matcher(LINE_END_HYPHEN.matcher(text).replaceAll("$1$2")).replaceAll("");
    }

    /**
     * A file's name without folders and the last ending.
     *
     * @param path for example {@code letters/1921.txt}
     * @return for example {@code 1921}
     */
    static String stem(String path) {
        var name = path.replaceFirst("(/\\.?)+$", "").replaceFirst("^.*/", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }
}
