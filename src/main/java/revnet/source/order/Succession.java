package revnet.source.order;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which kinds of words follow each other in texts.
 *
 * <p>A frequent word is a kind of its own; of the others, those with the same ending are, those with a capital, figures,
 * and every mark (a bigram model of classes, after Peter Brown et al., "Class-Based n-gram Models of Natural Language",
 * 1992, with the classes given).
 */
final class Succession {

    private static final Pattern TOKEN = Pattern.compile(Words.WORD.pattern() + "|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final double SMOOTHING = 1;
    private static final int ENDING = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();
    private final int frequent;
    private int total;

    /**
     * Counts.
     *
     * @param texts the tokens of texts, in order
     * @param frequent how often a word stands in them to be a kind of its own
     */
    Succession(List<List<String>> texts, int frequent) {
        this.frequent = frequent;
        texts.forEach(tokens -> tokens.forEach(token -> counts.merge(fold(token), 1, Integer::sum)));
        texts.forEach(this::count);
    }

    /** The words and marks of a text. */
    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(token -> token.group()).toList();
    }

    private void count(List<String> tokens) {
        String before = "";
        for (String token : tokens) {
            String kind = kind(token);
            kinds.merge(kind, 1, Integer::sum);
            total++;
            pairs.computeIfAbsent(before, k -> new HashMap<>()).merge(kind, 1, Integer::sum);
            before = kind;
        }
    }

    private String kind(String token) {
        int first = token.isEmpty() ? ' ' : token.codePointAt(0);
        if (Character.isDigit(first)) {
            return "#";
        }
        String folded = fold(token);
        if (!Character.isLetter(first) || count(folded) >= frequent) {
            return folded;
        }
        if (Character.isUpperCase(first)) {
            return "^";
        }
        return "~" + folded.substring(Math.max(0, folded.length() - ENDING));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How often a word stands in the texts. */
    int count(String word) {
        return counts.getOrDefault(fold(word), 0);
    }

    /** The words of the texts, in lower case. */
    List<String> words() {
        return List.copyOf(counts.keySet());
    }

    /** How much likelier than by chance a token's kind follows another's: logarithm, 0 where nothing is known. */
    double attraction(String left, String right) {
        String before = kind(left);
        String after = kind(right);
        double chance = (double) kinds.getOrDefault(before, 0) * kinds.getOrDefault(after, 0) / Math.max(1, total);
        int found = pairs.getOrDefault(before, Map.of()).getOrDefault(after, 0);
        return Math.log((found + SMOOTHING) / (chance + SMOOTHING));
    }
}
