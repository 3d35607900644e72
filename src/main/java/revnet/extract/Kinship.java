package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import revnet.language.Token;

/** Tells whether the words beside a name call whom it names somebody's relative: "his wife, Ida Holm". */
final class Kinship {

    private static final Set<String> BETWEEN = Set.of(",", "(", "his", "her", "their", "the", "own");
    private static final int NEAR = 3;

    private final Set<String> nouns;

    Kinship(Lexicon lexicon) {
        this.nouns = lexicon.words(WordList.KIN);
    }

    boolean beside(List<Token> tokens, NameSpan span) {
        return before(tokens, span.first()) || after(tokens, span.last());
    }

    private boolean before(List<Token> tokens, int first) {
        int i = first - 1;
        while (i >= 0
                && first - i < NEAR
                && Set.of(",", "(").contains(tokens.get(i).text())) {
            i--;
        }
        return i >= 0 && kin(tokens.get(i));
    }

    private boolean after(List<Token> tokens, int last) {
        return IntStream.rangeClosed(last + 1, Math.min(last + NEAR, tokens.size() - 1))
                .takeWhile(i -> i == last + 1
                        ? ",".equals(tokens.get(i).text())
                                || "(".equals(tokens.get(i).text())
                        : BETWEEN.contains(tokens.get(i).text()) || kin(tokens.get(i)))
                .anyMatch(i -> kin(tokens.get(i)));
    }

    private boolean kin(Token token) {
        return nouns.contains(token.lemma().toLowerCase(Locale.ROOT)) && !token.capitalized();
    }
}
