package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds titles that stand without marks behind the noun that says what they are: the pamphlet Bread and Salt. */
final class ApposedTitles {

    private static final Head WORK = new Head(EntityType.WORK, Optional.empty());
    private static final Head PAPER = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.PRESS));

    private final Set<String> works;
    private final Set<String> papers;
    private final Set<String> inner;

    ApposedTitles(Lexicon lexicon) {
        this.works = lexicon.words(WordList.WORK);
        this.papers = lexicon.words(WordList.PAPER);
        this.inner = lexicon.words(WordList.TITLE_INNER);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            var noun = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
            boolean work = works.contains(noun);
            int last = work || papers.contains(noun) ? last(tokens, i + 1) : i;
            if (!tokens.get(i).capitalized() && last > (work ? i + 1 : i)) {
                found.add(NameSpan.of(tokens, i + 1, last, work ? WORK : PAPER, NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    /** The last word of the title that begins at a word, or the word before it if none does. */
    private int last(List<Token> tokens, int first) {
        int last = first - 1;
        if (!opens(tokens.get(first))) {
            return last;
        }
        for (int i = first; i < tokens.size() && part(tokens.get(i)); i++) {
            last = named(tokens.get(i)) ? i : last;
        }
        return last;
    }

    private static boolean opens(Token token) {
        return named(token) && !"PERSON".equals(token.name());
    }

    /** Whether a word has a capital, its own or behind an Arabic article. */
    private static boolean named(Token token) {
        return token.capitalized() || token.text().matches("[ae]l-\\p{Lu}.+");
    }

    private boolean part(Token token) {
        boolean word = named(token) && !"PERSON".equals(token.name()) && !"PRP".equals(token.tag());
        return word || inner.contains(token.text());
    }
}
