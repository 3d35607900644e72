package revnet.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a document writes each word, compounds with a hyphen being one word; upper and lower case are the same. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final int STEM = 4;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> compoundStems = new HashMap<>();

    /** Counts the words of a document's paragraphs. */
    static Vocabulary of(List<Draft> paragraphs) {
        var vocabulary = new Vocabulary();
        for (var paragraph : paragraphs) {
            Matcher matcher = WORD.matcher(paragraph.text());
            while (matcher.find()) {
                vocabulary.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return vocabulary;
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
        if (word.endsWith("'s") || word.endsWith("’s")) {
            counts.merge(word.substring(0, word.length() - 2), 1, Integer::sum);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            compoundStems.merge(stem(word.substring(0, hyphen), word.substring(hyphen + 1)), 1, Integer::sum);
        }
    }

    private static String stem(String left, String right) {
        return left + "-" + right.substring(0, Math.min(STEM, right.length()));
    }

    /** How often a word stands in the document. */
    int count(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** How often the document writes two parts with a hyphen, whatever the second part's ending. */
    int hyphenated(String left, String right) {
        return compoundStems.getOrDefault(stem(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT)), 0);
    }
}
