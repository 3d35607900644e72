package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/** Finds names in other languages that write only the first word with a capital: Vpered rabochii, La Lucha obrera. */
final class ForeignNames {

    private static final Head BODY = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.OTHER));
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’]{2,}");
    private static final Pattern INNER = Pattern.compile("[\\p{Ll}\\p{M}'’]{4,}");

    private final Lexicon lexicon;
    private final Set<String> links;
    private final Set<String> articles;

    ForeignNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.links = lexicon.words(WordList.FOREIGN_LINK);
        this.articles = lexicon.words(WordList.FOREIGN_ARTICLE);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = opens(tokens.get(i)) ? last(tokens, i) : i;
            if (last > i) {
                int first = i > 0 && articles.contains(tokens.get(i - 1).text()) ? i - 1 : i;
                found.add(NameSpan.of(tokens, first, last, BODY, NameSpan.Source.GRAMMAR));
            }
            i = last;
        }
        return found;
    }

    private boolean opens(Token token) {
        var text = token.text();
        return token.noun()
                && FIRST.matcher(text).matches()
                && lexicon.givenName(text).isEmpty()
                && !lexicon.demonym(text)
                && !lexicon.title(text)
                && !lexicon.generic(text)
                && unknown(text);
    }

    /** The last of the small words that no dictionary has, across the "and" and "of" of other languages. */
    private int last(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            if (inner(tokens.get(i))) {
                last = i;
            } else if (!links.contains(tokens.get(i).text())) {
                break;
            }
        }
        return last;
    }

    private boolean inner(Token token) {
        var text = token.text();
        return (token.noun() || Set.of("FW", "JJ").contains(token.tag()))
                && INNER.matcher(text).matches()
                && unknown(text)
                && unknown(token.lemma())
                && lexicon.head(token.lemma()).isEmpty()
                && !lexicon.title(text)
                && !lexicon.particle(text);
    }

    private static boolean unknown(String text) {
        return !Dictionary.english().knows(text.toLowerCase(Locale.ROOT));
    }
}
