package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds the bodies that share one head noun: "the Liberal and Agrarian parties" are the Liberal Party and the other. */
final class SharedHeads {

    private static final int MOST = 6;

    private final Lexicon lexicon;

    SharedHeads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 3; i < tokens.size(); i++) {
            int head = i;
            head(tokens.get(i)).ifPresent(what -> share(tokens, head, what, found));
        }
        return found;
    }

    private Optional<Head> head(Token token) {
        return token.tag().matches("NNP?S") && !token.lemma().equalsIgnoreCase(token.text())
                ? lexicon.head(token.lemma()).filter(what -> definite(what) || "section".equals(token.lemma()))
                : Optional.empty();
    }

    private static void share(List<Token> tokens, int head, Head what, List<NameSpan> found) {
        var parts = parts(tokens, head);
        if (parts.size() < 2) {
            return;
        }
        var noun = tokens.get(head).lemma();
        boolean party = "party".equals(noun) || tokens.get(head).capitalized();
        var shown = party ? noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) : noun;
        for (var part : parts) {
            boolean last = part.last() == head - 1;
            var surface = NameSpan.surface(tokens, part.first(), part.last()) + " " + shown;
            found.add(new NameSpan(
                    part.first(),
                    last ? head : part.last(),
                    last ? head : part.last(),
                    surface,
                    what.type(),
                    what.kind(),
                    NameSpan.Source.GRAMMAR));
        }
    }

    /** The capitalized words before the head, as commas and "and" part them. */
    private static List<Part> parts(List<Token> tokens, int head) {
        var parts = new ArrayList<Part>();
        int last = head - 1;
        while (last >= 0 && parts.size() < MOST) {
            int first = first(tokens, last);
            if (first > last) {
                return List.of();
            }
            parts.add(0, new Part(first, last));
            last = before(tokens, first - 1, parts.size() == 1);
        }
        return parts;
    }

    private static int first(List<Token> tokens, int last) {
        int first = last + 1;
        while (first > 0 && modifier(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** The last word before what joins one part to the next: "and" before the last, else a comma; -1 if none does. */
    private static int before(List<Token> tokens, int link, boolean lastPart) {
        if (link < 1) {
            return -1;
        }
        return lastPart ? beforeAnd(tokens, link) : beforeComma(tokens, link);
    }

    private static int beforeAnd(List<Token> tokens, int link) {
        int end = comma(tokens, link - 1) ? link - 2 : link - 1;
        return and(tokens, link) ? end : -1;
    }

    private static int beforeComma(List<Token> tokens, int link) {
        return comma(tokens, link) && modifier(tokens.get(link - 1)) ? link - 1 : -1;
    }

    private static boolean comma(List<Token> tokens, int i) {
        return ",".equals(tokens.get(i).text());
    }

    private static boolean and(List<Token> tokens, int i) {
        return Set.of("and", "&").contains(tokens.get(i).text());
    }

    private static boolean modifier(Token token) {
        return token.capitalized() && (token.tag().startsWith("JJ") || token.noun()) && !"PERSON".equals(token.name());
    }

    /** The words of one of those that share the head. */
    private record Part(int first, int last) {}

    private static boolean definite(Head what) {
        return what.type() == EntityType.ORGANIZATION
                && what.kind().filter(kind -> kind != OrganizationKind.OTHER).isPresent();
    }
}
