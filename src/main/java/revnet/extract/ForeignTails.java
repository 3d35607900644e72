package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import revnet.language.Token;
import revnet.source.Dictionary;

/** Finds the small words that end a body's name in another language: Alliance paysanne, Front de défense ouvrière. */
final class ForeignTails {

    private final Lexicon lexicon;
    private final Set<String> links;

    ForeignTails(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.links = lexicon.words(WordList.FOREIGN_TAIL);
    }

    /** The last of the small words behind a head that no English dictionary has, or the head if none stands there. */
    int last(List<Token> tokens, int head) {
        int last = head;
        int i = head + 1;
        while (i < tokens.size() && (links.contains(tokens.get(i).text()) || tail(tokens, i, head, last))) {
            last = links.contains(tokens.get(i).text()) ? last : i;
            i++;
        }
        return last;
    }

    private boolean tail(List<Token> tokens, int i, int head, int last) {
        boolean free = last > head || lexicon.head(tokens.get(i).lemma()).isEmpty();
        boolean linked = links.contains(tokens.get(i - 1).text());
        return (free && small(tokens.get(i))) || (linked && capital(tokens.get(i))) || adjective(tokens, i, head);
    }

    /** "Parti national": what English has too, right behind a head that it has not. */
    private static boolean adjective(List<Token> tokens, int i, int head) {
        var token = tokens.get(i);
        return i == head + 1
                && foreign(tokens.get(head).text())
                && "JJ".equals(token.tag())
                && token.text().matches("\\p{Ll}{5,}")
                && (i + 1 == tokens.size() || !tokens.get(i + 1).noun());
    }

    private boolean small(Token token) {
        return token.text().matches("[\\p{Ll}\\p{M}’'-]{4,}")
                && (token.noun() || token.tag().startsWith("JJ") || "FW".equals(token.tag()))
                && foreign(token.text())
                && foreign(token.lemma())
                && !lexicon.title(token.text());
    }

    private static boolean capital(Token token) {
        return token.capitalized() && token.noun() && !"PERSON".equals(token.name());
    }

    private static boolean foreign(String text) {
        return !Dictionary.english().knows(text.toLowerCase(Locale.ROOT));
    }
}
