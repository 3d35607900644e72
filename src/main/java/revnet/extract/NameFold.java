package revnet.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import revnet.language.Ordinals;

/** Folds what two spellings of one name within a document may differ in: case, accents, apostrophes, the article,
 * how a number is written. */
final class NameFold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘`ʹʼ]s?(?![\\p{L}])|['’‘`ʹʼ]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    /** Greater numbers are written in figures. */
    private static final int SPELLED = 20;

    private static final Pattern DIGITS = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");

    private NameFold() {}

    static String of(String name) {
        var text = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = NOT_WORD.matcher(text).replaceAll(" ").strip();
        return spelled(ARTICLE.matcher(text).replaceFirst(""));
    }

    /** "12th" as "twelfth". */
    private static String spelled(String text) {
        return DIGITS.matcher(text).replaceAll(number -> {
            int value = Integer.parseInt(number.group(1));
            return value <= SPELLED ? Ordinals.word(value).orElse(number.group()) : number.group();
        });
    }
}
