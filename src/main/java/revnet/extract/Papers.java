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
    private static final Set<String> KEEPERS = Set.of(
            "editor",
            "sub-editor",
            "editor-in-chief",
            "co-editor",
            "editorship",
            "proprietor",
            "owner",
            "publisher",
            "column",
            "page",
            "issue",
            "contributor",
            "correspondent",
            "subscriber");
    private static final Set<String> DEEDS = Set.of("edit", "co-edit", "launch");
    private static final Set<String> KINDS = Set.of(
            "organ", "newspaper", "paper", "weekly", "monthly", "daily", "journal", "review", "mouthpiece", "magazine");
    private static final Set<String> INNER = Set.of(
            "of", "the", "and", "for", "to", "in", "de", "la", "le", "les", "du", "des", "der", "del", "i", "y", "e");

    private final Lexicon lexicon;

    Papers(Lexicon lexicon) {
        this.lexicon = lexicon;
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
    private static boolean kept(List<Token> tokens, int i) {
        boolean of = i > 0 && Set.of("of", "to").contains(tokens.get(i).text());
        return of ? KEEPERS.contains(lemma(tokens, i - 1)) : DEEDS.contains(lemma(tokens, i));
    }

    /** "Its organ, Lantern Light, was": the title between commas behind what kind of paper it is. */
    private static boolean owned(List<Token> tokens, int comma, int last) {
        return comma > 1
                && ",".equals(tokens.get(comma).text())
                && KINDS.contains(lemma(tokens, comma - 1))
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
    private static int last(List<Token> tokens, int first) {
        int last = first - 1;
        for (int i = first; i < tokens.size(); i++) {
            if (part(tokens.get(i))) {
                last = i;
            } else if (last < first || !INNER.contains(tokens.get(i).text())) {
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
