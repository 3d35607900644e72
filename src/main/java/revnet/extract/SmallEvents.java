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

/**
 * Finds events whose names are written small: by their number ("the twelfth congress"), their year or nation ("the 1848
 * revolution", "the Hungarian uprising") or their place ("the battle of Arbedo", "a congress of weavers at Reims").
 */
final class SmallEvents {

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|['’]\\d{2}");
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
                    + "eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)");
    private static final Set<String> MEETINGS =
            Set.of("congress", "conference", "convention", "plenum", "meeting", "rally", "demonstration");
    private static final Set<String> WHERE = Set.of("at", "in");
    private static final Set<String> RISINGS = Set.of(
            "uprising",
            "rising",
            "revolt",
            "rebellion",
            "revolution",
            "insurrection",
            "mutiny",
            "coup",
            "putsch",
            "war",
            "election",
            "strike");
    private static final Set<String> FIGHTS = Set.of("battle", "siege", "treaty", "massacre", "peace", "storming");
    private static final Set<String> KINDS = Set.of(
            "general",
            "national",
            "founding",
            "party",
            "civil",
            "parliamentary",
            "presidential",
            "international",
            "underground",
            "annual",
            "constituent",
            "inaugural",
            "extraordinary",
            "special",
            "local",
            "municipal",
            "legislative",
            "military",
            "peasant",
            "communist",
            "socialist",
            "mini-conference",
            "trade",
            "union",
            "unity",
            "regional",
            "all-union",
            "world");

    private final Lexicon lexicon;

    SmallEvents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int head = i;
            lexicon.head(word(tokens, i))
                    .filter(what ->
                            what.type() == EntityType.EVENT && tokens.get(head).noun())
                    .flatMap(what -> name(tokens, head, what))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<NameSpan> name(List<Token> tokens, int head, Head what) {
        var word = word(tokens, head);
        int first = first(tokens, head);
        int last = last(tokens, head, word);
        boolean met = MEETINGS.contains(word) ? definite(tokens, first) : of(tokens, head);
        if (!marked(tokens, first, head, word) && !(met && last > head)) {
            return Optional.empty();
        }
        int end = FIGHTS.contains(word) ? last : head;
        return Optional.of(new NameSpan(
                first,
                end,
                head,
                NameSpan.surface(tokens, first, last),
                what.type(),
                what.kind(),
                NameSpan.Source.GRAMMAR));
    }

    private static boolean of(List<Token> tokens, int head) {
        return head + 1 < tokens.size() && "of".equals(tokens.get(head + 1).text());
    }

    private static boolean definite(List<Token> tokens, int first) {
        return first > 0
                && Set.of("the", "a", "an")
                        .contains(tokens.get(first - 1).text().toLowerCase(Locale.ROOT));
    }

    /** The first word that belongs to the event: its kind, its nation, its number, its year. */
    private int first(List<Token> tokens, int head) {
        int first = head;
        while (first > 0 && (KINDS.contains(tokens.get(first - 1).text()) || sign(tokens.get(first - 1)))) {
            first--;
        }
        return first;
    }

    private boolean sign(Token token) {
        return NUMBER.matcher(token.text()).matches()
                || YEAR.matcher(token.text()).matches()
                || (token.capitalized() && proper(token));
    }

    private boolean proper(Token token) {
        boolean word = token.tag().startsWith("NNP") || token.tag().startsWith("JJ");
        return word
                && !"PERSON".equals(token.name())
                && !lexicon.title(token.text())
                && lexicon.head(token.text()).isEmpty();
    }

    /** Whether a number, a year or a nation tells the event from others of its kind. */
    private boolean marked(List<Token> tokens, int first, int head, String word) {
        return IntStream.range(first, head)
                .mapToObj(i -> tokens.get(i).text())
                .anyMatch(
                        text -> MEETINGS.contains(word) ? counted(text) : RISINGS.contains(word) && dated(text, word));
    }

    private static boolean counted(String text) {
        return NUMBER.matcher(text).matches() || YEAR.matcher(text).matches() || "founding".equals(text);
    }

    private boolean dated(String text, String word) {
        return YEAR.matcher(text).matches() || (lexicon.demonym(text) && !"war".equals(word));
    }

    /** The last word of "of Arbedo", "of 1848" or "at Reims" behind the head, else the head. */
    private int last(List<Token> tokens, int head, String word) {
        int link = link(tokens, head, word);
        if (link == head) {
            return head;
        }
        int last = link;
        while (last + 1 < tokens.size() && (place(tokens.get(last + 1), word) || year(tokens, last + 1, link))) {
            last++;
        }
        return last == link ? head : last;
    }

    private static int link(List<Token> tokens, int head, String word) {
        if (!MEETINGS.contains(word)) {
            return of(tokens, head) ? head + 1 : head;
        }
        int i = head + 1;
        while (i < Math.min(tokens.size() - 1, head + 4) && between(tokens.get(i))) {
            i++;
        }
        return i < tokens.size() && WHERE.contains(tokens.get(i).text()) ? i : head;
    }

    private static boolean between(Token token) {
        return !WHERE.contains(token.text())
                && Set.of("IN", "NN", "NNS", "JJ", "VBG").contains(token.tag());
    }

    private boolean place(Token token, String word) {
        return token.capitalized()
                && !lexicon.generic(token.text())
                && token.tag().startsWith("NNP")
                && (FIGHTS.contains(word) || !"PERSON".equals(token.name()));
    }

    private static boolean year(List<Token> tokens, int i, int link) {
        return i == link + 1
                && "of".equals(tokens.get(link).text())
                && YEAR.matcher(tokens.get(i).text()).matches();
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
}
