package revnet.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds what two spellings of one name within a document may differ in: case, accents, apostrophes, the article. */
final class NameFold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘`ʹʼ]s?(?![\\p{L}])|['’‘`ʹʼ]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    private NameFold() {}

    static String of(String name) {
        var text = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = NOT_WORD.matcher(text).replaceAll(" ").strip();
        return ARTICLE.matcher(text).replaceFirst("");
    }
}
