package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;

/** Finds bodies and events that are called by a head noun and words that many share: the League, the Constituent Assembly. */
final class BareBodies {

    private final HeadNouns heads;
    private final Set<String> chambers;

    BareBodies(Lexicon lexicon) {
        this.heads = new HeadNouns(lexicon);
        this.chambers = lexicon.words(WordList.CHAMBER);
    }

    /** Bodies and events called by their bare head noun: "the League", as a name where nothing fuller is near. */
    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int head = i;
            int first = common(tokens, i);
            boolean definite = article(tokens, first, i) || several(tokens, i);
            if ((definite || chamber(tokens, i)) && tokens.get(i).capitalized()) {
                heads.head(tokens.get(i))
                        .filter(what -> what.type() == EntityType.ORGANIZATION || what.type() == EntityType.EVENT)
                        .ifPresent(what -> found.add(NameSpan.of(tokens, first, head, what, NameSpan.Source.BARE)));
            }
        }
        return found;
    }

    /** "The Committee", "a Popular Government". */
    private static boolean article(List<Token> tokens, int first, int head) {
        var before = tokens.get(first - 1).text();
        return "the".equalsIgnoreCase(before) || (first < head && "a".equals(before));
    }

    /** The first of the capitalized words without a meaning of their own before a head: "the Constituent Assembly". */
    private int common(List<Token> tokens, int head) {
        int first = head;
        boolean body = heads.head(tokens.get(head))
                .filter(what -> what.type() == EntityType.ORGANIZATION)
                .isPresent();
        while (body && first > 1 && heads.modifier(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Sent to Parliament": the chamber of a state goes without an article. */
    private boolean chamber(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        return (before.verb() || Set.of("IN", "TO").contains(before.tag()))
                && chambers.contains(tokens.get(i).text())
                && (i + 1 == tokens.size() || !tokens.get(i + 1).capitalized());
    }

    /** "Arrested Progressives", "his Radicals": adherents without an article or a number. */
    private boolean several(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        boolean acted = before.verb() || Set.of("IN", "CC", "TO", "PRP$", "WP$").contains(before.tag());
        return acted
                && !"as".equals(before.text())
                && heads.head(tokens.get(i))
                        .filter(what -> HeadNouns.adherents(tokens.get(i), what))
                        .isPresent();
    }
}
