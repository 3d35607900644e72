package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/**
 * Finds names of bodies, events, works and places by their head nouns: capitalized words before "League", what stands
 * behind "Union of", and capitalized words before a small "committee".
 */
final class BodyGrammar {

    private static final Set<String> LINKS = Set.of("of", "for", "de", "des", "du", "della", "do", "da");
    private static final Set<String> JOINTS = Set.of("the", "and", "&", "la", "les", "der", "und", "e", "y");

    private static final Set<String> COMPOUNDS = Set.of(
            "led",
            "based",
            "dominated",
            "controlled",
            "backed",
            "sponsored",
            "affiliated",
            "funded",
            "run",
            "organized",
            "inspired",
            "born",
            "wide");

    private static final Pattern ADHERENTS =
            Pattern.compile("(?:ists|ites|eviks|als|ves|ates|ans|ats|ents|ries|niks|igs)$");

    private final Lexicon lexicon;

    BodyGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            int head = i;
            head(tokens, i).ifPresent(what -> name(tokens, head, what).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Head> head(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (!token.noun()) {
            return Optional.empty();
        }
        return lexicon.head(token.text()).or(() -> lexicon.head(token.lemma()));
    }

    /** Bodies and events called by their bare head noun: "the League", as a name where nothing fuller is near. */
    List<NameSpan> bare(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int head = i;
            boolean definite = Set.of("the", "The").contains(tokens.get(i - 1).text()) || several(tokens, i);
            if (definite && tokens.get(i).capitalized()) {
                head(tokens, i)
                        .filter(what -> what.type() == EntityType.ORGANIZATION || what.type() == EntityType.EVENT)
                        .ifPresent(what -> found.add(NameSpan.of(tokens, head, head, what, NameSpan.Source.BARE)));
            }
        }
        return found;
    }

    /** "Arrested Progressives": adherents without an article or a number. */
    private boolean several(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        boolean acted = before.verb() || Set.of("IN", "CC", "TO").contains(before.tag());
        return acted
                && !"as".equals(before.text())
                && head(tokens, i)
                        .filter(what -> adherents(tokens.get(i), what))
                        .isPresent();
    }

    private Optional<NameSpan> name(List<Token> tokens, int head, Head what) {
        int first = left(tokens, head);
        boolean proper = tokens.get(head).capitalized();
        if (!proper && first == 0) {
            first = opening(tokens, head);
        }
        int last = proper ? last(tokens, first, head, what) : head;
        if (first == last || !(proper || small(tokens, first, head)) || !distinguished(tokens, first, last, head)) {
            return Optional.empty();
        }
        var span = NameSpan.of(tokens, first, last, what, NameSpan.Source.GRAMMAR);
        return Optional.of(span.withHead(head)).filter(name -> !lexicon.generic(name.surface()));
    }

    /** Where a name ends whose head has a capital; an event takes the body that holds it into its name. */
    private int last(List<Token> tokens, int first, int head, Head what) {
        boolean closed = what.type() != EntityType.EVENT && specific(tokens, first, head - 1);
        return right(tokens, head, closed);
    }

    /** Whether a head noun in small letters may end a name. */
    private boolean small(List<Token> tokens, int first, int head) {
        boolean names = head(tokens, head)
                .filter(what -> what.type() != EntityType.WORK && !adherents(tokens.get(head), what))
                .isPresent();
        return names && !compound(tokens, head) && !shared(tokens, first, head);
    }

    /** "The Liberal and Agrarian parties" are two. */
    private static boolean shared(List<Token> tokens, int first, int head) {
        return tokens.get(head).tag().endsWith("S")
                && tokens.subList(first, head).stream().anyMatch(token -> "and".equals(token.text()));
    }

    /** Whether a word of its own, a nation or an idea tells what is named from others of its kind. */
    private boolean distinguished(List<Token> tokens, int first, int last, int head) {
        boolean nation = tokens.get(head).capitalized()
                && lexicon.demonym(tokens.get(first).text())
                && head(tokens, head)
                        .filter(what -> national(tokens.get(head), what))
                        .isPresent();
        return nation || party(tokens, first, head) || specific(tokens, first, last);
    }

    /** "The Republican party": an idea tells a party from others. */
    private boolean party(List<Token> tokens, int first, int head) {
        return first < head
                && "party".equalsIgnoreCase(tokens.get(head).text())
                && !lexicon.demonym(tokens.get(head - 1).text())
                && head(tokens, head - 1)
                        .filter(what -> what.type() != EntityType.PLACE)
                        .isEmpty();
    }

    /** Whether a nation has one of its kind: "the Danish Government", "the Danish Radicals". */
    private static boolean national(Token token, Head what) {
        boolean organ = what.kind()
                .filter(kind -> kind == OrganizationKind.STATE_ORGAN || kind == OrganizationKind.ARMY)
                .isPresent();
        return organ || adherents(token, what);
    }

    /** "The KDP executive committee" is not called executive. */
    private boolean compound(List<Token> tokens, int head) {
        return head + 1 < tokens.size()
                && !tokens.get(head + 1).capitalized()
                && head(tokens, head + 1)
                        .filter(next -> next.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** Those who are called after an idea, in the plural: Radicals. */
    private static boolean adherents(Token token, Head what) {
        return token.tag().endsWith("S")
                && what.kind().filter(kind -> kind == OrganizationKind.FACTION).isPresent()
                && ADHERENTS.matcher(token.text()).find();
    }

    /** The first of the capitalized words that lead up to a head. */
    private int left(List<Token> tokens, int head) {
        int first = head;
        for (int i = head - 1; i >= 0; i--) {
            if (modifier(tokens.get(i))) {
                first = i;
            } else if (!bridges(tokens, i)) {
                break;
            }
        }
        return first;
    }

    /** The first word of a sentence is capitalized anyway; it belongs to a name only as a proper noun. */
    private static int opening(List<Token> tokens, int head) {
        return tokens.get(0).tag().startsWith("NNP") ? 0 : Math.min(1, head);
    }

    /** A possessive mark of a plural ("Workers' Group") or an "and" between capitalized words. */
    private boolean bridges(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i - 1).capitalized()) {
            return false;
        }
        var before = tokens.get(i - 1);
        if ("POS".equals(tokens.get(i).tag())) {
            return before.tag().endsWith("S") || tokens.get(i).text().length() == 1;
        }
        return Set.of("and", "&").contains(tokens.get(i).text()) && coordinated(tokens, i);
    }

    /** "Port and Dock Workers' Federation" is one name, "the Left Party and Workers' Group" are two. */
    private boolean coordinated(List<Token> tokens, int and) {
        var before = tokens.get(and - 1);
        var after = tokens.get(and + 1);
        boolean named = Set.of("PERSON", "LOCATION").contains(before.name())
                || Set.of("PERSON", "LOCATION").contains(after.name());
        boolean plain = !named && head(tokens, and - 1).isEmpty() && !lexicon.demonym(before.text()) && before.noun();
        return (before.tag().endsWith("S") && after.tag().endsWith("S")) || plain;
    }

    private boolean modifier(Token token) {
        var tag = token.tag();
        boolean word = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || "CD".equals(tag)
                || "VBN".equals(tag)
                || "All".equals(token.text());
        return word && token.capitalized() && !lexicon.title(token.text()) && !compounded(token);
    }

    /** "PKI-led" is no part of a name. */
    private static boolean compounded(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && COMPOUNDS.contains(token.text().substring(hyphen + 1));
    }

    /** Whether some word besides heads and generic ones distinguishes the name. */
    private boolean specific(List<Token> tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            var token = tokens.get(i);
            boolean head = head(tokens, i)
                    .filter(what -> what.type() != EntityType.PLACE)
                    .isPresent();
            if (token.capitalized() && !head && !lexicon.generic(token.text())) {
                return true;
            }
        }
        return false;
    }

    /** The last word of "of the …" behind a head; a name that is specific by itself takes only a place or a demonym. */
    private int right(List<Token> tokens, int head, boolean specific) {
        int i = head + 1;
        if (i >= tokens.size() || !LINKS.contains(tokens.get(i).text())) {
            return head;
        }
        int start = i + 1;
        while (start < tokens.size() && JOINTS.contains(tokens.get(start).text())) {
            start++;
        }
        int last = run(tokens, start);
        if (last < start || (specific && embedded(tokens, start, last))) {
            return head;
        }
        return last;
    }

    private boolean embedded(List<Token> tokens, int start, int last) {
        var first = tokens.get(start);
        boolean acronym = start == last && first.text().matches("\\p{Lu}{2,}") && !"LOCATION".equals(first.name());
        return acronym
                || IntStream.rangeClosed(start, last)
                        .anyMatch(i -> head(tokens, i).isPresent());
    }

    private int run(List<Token> tokens, int start) {
        int last = start - 1;
        for (int i = start; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (modifier(token)) {
                last = i;
            } else if (!inside(tokens, i)) {
                break;
            }
        }
        return last;
    }

    private boolean inside(List<Token> tokens, int i) {
        boolean joint = JOINTS.contains(tokens.get(i).text())
                || LINKS.contains(tokens.get(i).text());
        return "POS".equals(tokens.get(i).tag())
                || (joint
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).tag().endsWith("S")
                        && modifier(tokens.get(i + 1)));
    }
}
