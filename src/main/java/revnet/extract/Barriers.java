package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import revnet.language.Sentence;
import revnet.language.Token;

/** What stands between two words of a sentence and makes it less likely that they belong together. */
final class Barriers {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> BREAKS = Set.of(";", ":", "--", "—", "–");
    private static final Set<String> CONJUNCTIONS =
            Set.of("but", "while", "that", "when", "after", "before", "because", "although", "whereas");
    private static final int MOST = 3;

    private final Sentence sentence;
    private final List<Reference> references;

    Barriers(Sentence sentence, List<Reference> references) {
        this.sentence = sentence;
        this.references = references;
    }

    /** The signs for the words from {@code from} up to, and without, {@code to}. */
    List<String> signs(int from, int to) {
        var signs = new LinkedHashSet<String>();
        int commas = 0;
        for (int i = from; i < to; i++) {
            var token = sentence.token(i);
            commas += ",".equals(token.text()) ? 1 : 0;
            signs.add("bar=" + kind(token));
        }
        signs.remove("bar=no");
        signs.add("commas=" + Math.min(commas, MOST));
        long others = references.stream()
                .filter(other -> other.first() >= from && other.last() < to)
                .count();
        signs.add("others=" + Math.min(others, MOST));
        signs.add("dist=" + distance(to - from));
        return new ArrayList<>(signs);
    }

    private static String kind(Token token) {
        if (FINITE.contains(token.tag())) {
            return "verb";
        }
        if (RELATIVE.contains(token.tag())) {
            return "wh";
        }
        if (BREAKS.contains(token.text())) {
            return "semi";
        }
        return CONJUNCTIONS.contains(token.lemma()) ? "conj" : "no";
    }

    private static String distance(int words) {
        int[] steps = {13, 7, 4, 2, 0};
        for (int step : steps) {
            if (words >= step) {
                return step + "+";
            }
        }
        return "0+";
    }
}
