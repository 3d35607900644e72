package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/**
 * Finds names of bodies, events, works and places by their head nouns: capitalized words before "League", what stands
 * behind "Union of", and capitalized words before a small "committee".
 */
final class BodyGrammar {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:/\\d{1,3}|st|nd|rd|th)?");
    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final Set<String> links;
    private final Set<String> joints;
    private final Set<String> folk;
    private final HeadNouns heads;
    private final ForeignTails tails;
    private final Complements complements;

    BodyGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.heads = new HeadNouns(lexicon);
        this.tails = new ForeignTails(lexicon);
        this.complements = new Complements(lexicon, heads);
        this.links = lexicon.words(WordList.BODY_LINK);
        this.joints = lexicon.words(WordList.BODY_JOINT);
        this.folk = lexicon.words(WordList.FOLK);
    }

    private Optional<Head> head(List<Token> tokens, int i) {
        return heads.head(tokens.get(i));
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            int head = i;
            head(tokens, i).ifPresent(what -> name(tokens, head, what)
                    .or(() -> unit(tokens, head, what))
                    .ifPresent(found::add));
        }
        return found;
    }

    private Optional<NameSpan> name(List<Token> tokens, int head, Head what) {
        boolean proper = tokens.get(head).capitalized();
        int first = first(tokens, head, proper);
        int last = proper ? last(tokens, first, head, what) : head;
        int start = counted(tokens, first, head, what);
        boolean named =
                first < last && (proper || small(tokens, first, head)) && distinguished(tokens, first, last, head);
        if (start == first && !named) {
            return Optional.empty();
        }
        var span = NameSpan.of(tokens, start, last, what, NameSpan.Source.GRAMMAR);
        return Optional.of(span.withHead(head)).filter(name -> !lexicon.generic(name.surface()));
    }

    private int first(List<Token> tokens, int head, boolean proper) {
        int first = left(tokens, head);
        return first == 0 && !proper ? opening(tokens, head) : first;
    }

    /** The number before a name that begins with it: "the 9th Chasseurs". */
    private static int counted(List<Token> tokens, int first, int head, Head what) {
        boolean unit = what.kind().filter(kind -> kind == OrganizationKind.ARMY).isPresent();
        boolean numbered =
                first > 0 && NUMBER.matcher(tokens.get(first - 1).text()).matches();
        return unit && numbered && tokens.get(head).capitalized() ? first - 1 : first;
    }

    /** "Force 136", "Infantry 18": units called by their number. */
    private static Optional<NameSpan> unit(List<Token> tokens, int head, Head what) {
        boolean army = what.kind().filter(kind -> kind == OrganizationKind.ARMY).isPresent();
        boolean numbered = head + 1 < tokens.size()
                && tokens.get(head).capitalized()
                && tokens.get(head + 1).text().matches("\\d{1,3}");
        return army && numbered
                ? Optional.of(NameSpan.of(tokens, head, head + 1, what, NameSpan.Source.GRAMMAR)
                        .withHead(head))
                : Optional.empty();
    }

    /** Where a name ends whose head has a capital; an event takes the body that holds it into its name. */
    private int last(List<Token> tokens, int first, int head, Head what) {
        boolean closed = what.type() != EntityType.EVENT
                && (specific(tokens, first, head - 1) || HeadNouns.adherents(tokens.get(head), what));
        int tail = what.type() == EntityType.ORGANIZATION ? tails.last(tokens, head) : head;
        return tail > head ? tail : right(tokens, foreign(tokens, head, what), closed);
    }

    /** The last of the words behind a head that stands first, as in other languages: "Partido Obrero", "Club Lefort". */
    private int foreign(List<Token> tokens, int head, Head what) {
        var word = tokens.get(head).text().toLowerCase(Locale.ROOT);
        boolean leads = "club".equals(word) || !Dictionary.english().knows(word);
        boolean body = what.type() == EntityType.ORGANIZATION
                && !tokens.get(head).tag().endsWith("S");
        boolean more = head + 1 < tokens.size()
                && !"PERSON".equals(tokens.get(head + 1).name());
        return leads && body && more ? Math.max(head, run(tokens, head + 1)) : head;
    }

    /** Whether a head noun in small letters may end a name. */
    private boolean small(List<Token> tokens, int first, int head) {
        boolean names = head(tokens, head)
                .filter(what -> what.type() != EntityType.WORK && !HeadNouns.adherents(tokens.get(head), what))
                .filter(what -> !"days".equals(tokens.get(head).text()))
                .filter(what -> !lexicon.title(tokens.get(head).text()))
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
        return nation
                || party(tokens, first, head)
                || specific(tokens, first, last)
                || complemented(tokens, head, last)
                || ministry(tokens, head, last);
    }

    /** "The Ministry of War": what an organ of the state sees to. */
    private boolean ministry(List<Token> tokens, int head, int last) {
        return last == head + 2
                && "of".equals(tokens.get(head + 1).text())
                && head(tokens, head)
                        .flatMap(Head::kind)
                        .filter(kind -> kind == OrganizationKind.STATE_ORGAN)
                        .isPresent()
                && head(tokens, last)
                        .filter(what -> what.type() != EntityType.EVENT
                                || !"War".equals(tokens.get(last).text()))
                        .isEmpty();
    }

    /** "The League of Communists", "Friends of the People": whose body it is tells it from others, unless a body's. */
    private boolean complemented(List<Token> tokens, int head, int last) {
        return last > head
                && head(tokens, head)
                        .filter(what -> what.type() == EntityType.ORGANIZATION)
                        .isPresent()
                && IntStream.rangeClosed(head + 1, last).allMatch(i -> head(tokens, i)
                        .filter(what -> what.type() != EntityType.PLACE && !HeadNouns.adherents(tokens.get(i), what))
                        .isEmpty());
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
        return organ || HeadNouns.adherents(token, what);
    }

    /** "The KDP executive committee" is not called executive. */
    private boolean compound(List<Token> tokens, int head) {
        return head + 1 < tokens.size()
                && !tokens.get(head + 1).capitalized()
                && head(tokens, head + 1)
                        .filter(next -> next.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** The first of the capitalized words that lead up to a head. */
    private int left(List<Token> tokens, int head) {
        int first = head;
        for (int i = head - 1; i >= 0; i--) {
            boolean opening = i == 0 && HeadNouns.verbal(tokens.get(i));
            if ((heads.modifier(tokens.get(i)) || entitled(tokens, i)) && !opening) {
                first = i;
            } else if (!bridges(tokens, i)) {
                break;
            }
        }
        return first;
    }

    /** "Republican Party", "Volunteer Battalion": what may stand before a person stands before a body. */
    private boolean entitled(List<Token> tokens, int i) {
        return heads.adherent(tokens.get(i))
                && tokens.get(i + 1).capitalized()
                && !"PERSON".equals(tokens.get(i + 1).name());
    }

    /** The first word of a sentence is capitalized anyway; it belongs to a name only as a proper noun. */
    private static int opening(List<Token> tokens, int head) {
        return tokens.get(0).tag().startsWith("NNP") ? 0 : Math.min(1, head);
    }

    /** A possessive mark of a plural ("Workers' Group") or an "and" between capitalized words. */
    private boolean bridges(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        if (!tokens.get(i - 1).capitalized()) {
            return owners(tokens, i);
        }
        return "POS".equals(tokens.get(i).tag())
                ? tokens.get(i).text().length() == 1 || people(tokens.get(i - 1))
                : Set.of("and", "&").contains(tokens.get(i).text()) && coordinated(tokens, i);
    }

    /** Whether a word is a plural or a common noun for people, as in "Poor Man's Party". */
    private boolean people(Token token) {
        return token.tag().endsWith("S") || folk.contains(token.text());
    }

    /** "Printers' and Binders' League": the "and" between two who own. */
    private static boolean owners(List<Token> tokens, int and) {
        return and > 1
                && "and".equals(tokens.get(and).text())
                && "POS".equals(tokens.get(and - 1).tag())
                && tokens.get(and - 2).tag().endsWith("S")
                && tokens.get(and + 1).tag().endsWith("S")
                && tokens.get(and + 1).capitalized();
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
        if (i >= tokens.size() || !links.contains(tokens.get(i).text())) {
            return head;
        }
        int start = joined(tokens, i + 1);
        int last = run(tokens, start);
        boolean none = last < start || complements.loose(tokens, head, start, last);
        return none || (specific && embedded(tokens, start, last)) ? head : away(tokens, last);
    }

    private int joined(List<Token> tokens, int from) {
        int start = from;
        while (start < tokens.size() && joints.contains(tokens.get(start).text())) {
            start++;
        }
        return start;
    }

    /** "The Union of Danish Printers Abroad", "the Society of Danish Printers in Rome": where people are who unite. */
    private static int away(List<Token> tokens, int last) {
        int next = last + 1;
        if (!tokens.get(last).tag().endsWith("S") || next + 1 >= tokens.size()) {
            return last;
        }
        if ("Abroad".equals(tokens.get(next).text())) {
            return next;
        }
        int place = "the".equals(tokens.get(next + 1).text()) ? next + 2 : next + 1;
        boolean within = "in".equals(tokens.get(next).text()) && place < tokens.size();
        return within && "LOCATION".equals(tokens.get(place).name()) ? place : last;
    }

    private boolean embedded(List<Token> tokens, int start, int last) {
        var first = tokens.get(start);
        boolean acronym = start == last && first.text().matches("\\p{Lu}{2,}") && !"LOCATION".equals(first.name());
        return acronym
                || "PERSON".equals(first.name())
                || IntStream.rangeClosed(start, last).anyMatch(i -> head(tokens, i)
                        .filter(what -> what.type() != EntityType.PLACE)
                        .isPresent());
    }

    private int run(List<Token> tokens, int start) {
        int last = start - 1;
        for (int i = start; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (heads.modifier(token)) {
                last = i;
            } else if (!inside(tokens, i)) {
                break;
            }
        }
        return last;
    }

    private boolean inside(List<Token> tokens, int i) {
        boolean joint = joints.contains(tokens.get(i).text())
                || links.contains(tokens.get(i).text());
        boolean article = "the".equals(tokens.get(i).text()) && owning(tokens, i - 1);
        return article
                || "POS".equals(tokens.get(i).tag())
                || (joint && plural(tokens, i + 1, i + 1 + LONGEST))
                || owning(tokens, i);
    }

    /** "For the Relief of the Miners": whose it is, behind words that name neither a body nor a place. */
    private boolean owning(List<Token> tokens, int of) {
        int whose = "the".equals(tokens.get(Math.min(of + 1, tokens.size() - 1)).text()) ? of + 2 : of + 1;
        return "of".equals(tokens.get(of).text())
                && whose < tokens.size()
                && heads.modifier(tokens.get(whose))
                && !"PERSON".equals(tokens.get(whose).name())
                && head(tokens, whose)
                        .filter(what -> what.type() == EntityType.EVENT)
                        .isEmpty()
                && owned(tokens, of - 1);
    }

    private boolean owned(List<Token> tokens, int i) {
        return tokens.get(i).capitalized()
                && !"LOCATION".equals(tokens.get(i).name())
                && head(tokens, i)
                        .flatMap(Head::kind)
                        .filter(kind -> kind != OrganizationKind.FACTION)
                        .isEmpty();
    }

    /** Whether capitalized words begin here that end in a plural: "Peasants", "Human and Civic Rights". */
    private boolean plural(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < Math.min(to, tokens.size())
                && (heads.modifier(tokens.get(i))
                        || (i > from && joints.contains(tokens.get(i).text())))) {
            if (tokens.get(i).tag().endsWith("S")) {
                return true;
            }
            i++;
        }
        return false;
    }
}
