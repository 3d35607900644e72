package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds newspapers whose titles stand in the prose, by what is done to papers only: he edited the Lantern. */
final class Papers {

    private static final Head PAPER = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.PRESS));

    private final Lexicon lexicon;
    private final Set<String> roles;
    private final Set<String> deeds;
    private final Set<String> kinds;
    private final Set<String> inner;

    Papers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = lexicon.words(WordList.PAPER_ROLE);
        this.deeds = lexicon.words(WordList.PAPER_DEED);
        this.kinds = lexicon.words(WordList.PAPER_KIND);
        this.inner = lexicon.words(WordList.PAPER_INNER);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int first = i + (article(tokens, i) ? 1 : 0);
            int last = last(tokens, first);
            if (last >= first && (kept(tokens, i - 1) || owned(tokens, i - 1, last)) && !other(tokens, first, last)) {
                found.add(NameSpan.of(tokens, first, last, PAPER, NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    private static boolean article(List<Token> tokens, int i) {
        return "the".equals(tokens.get(i).text());
    }

    /** "Edited", "the editor of". */
    private boolean kept(List<Token> tokens, int i) {
        boolean of = i > 0 && Set.of("of", "to").contains(tokens.get(i).text());
        return of ? roles.contains(lemma(tokens, i - 1)) : deeds.contains(lemma(tokens, i));
    }

    /** "Its organ, Lantern Light, was": the title between commas behind what kind of paper it is. */
    private boolean owned(List<Token> tokens, int comma, int last) {
        return comma > 1
                && ",".equals(tokens.get(comma).text())
                && kinds.contains(lemma(tokens, comma - 1))
                && Set.of("PRP$", "POS").contains(tokens.get(comma - 2).tag())
                && last + 1 < tokens.size()
                && Set.of(",", ".").contains(tokens.get(last + 1).text());
    }

    private static String lemma(List<Token> tokens, int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the words name somebody, a body, a book or a nation instead. */
    private boolean other(List<Token> tokens, int first, int last) {
        var end = tokens.get(last);
        boolean possessive =
                last + 1 < tokens.size() && "POS".equals(tokens.get(last + 1).tag());
        boolean noun = last + 1 < tokens.size() && tokens.get(last + 1).noun();
        boolean body = lexicon.head(end.text())
                .filter(what -> what.kind()
                        .filter(kind -> kind == OrganizationKind.PRESS)
                        .isEmpty())
                .isPresent();
        boolean nation = first == last && lexicon.demonym(end.text());
        return possessive
                || noun
                || body
                || nation
                || lexicon.title(tokens.get(first).text());
    }

    /** The last word of the title that begins at a word, or the word before it if none does. */
    private int last(List<Token> tokens, int first) {
        int last = first - 1;
        for (int i = first; i < tokens.size(); i++) {
            if (part(tokens.get(i))) {
                last = i;
            } else if (last < first || !inner.contains(tokens.get(i).text())) {
                break;
            }
        }
        return last;
    }

    private static boolean part(Token token) {
        return (token.capitalized() || token.text().matches("[ae]l-\\p{Lu}.+"))
                && Character.isLetter(token.text().codePointAt(0))
                && !"PERSON".equals(token.name())
                && !token.tag().startsWith("PRP")
                && !token.tag().startsWith("W");
    }
}
