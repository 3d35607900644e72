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
    private static final Pattern MONTH =
            Pattern.compile("January|February|March|April|May|June|July|August|September|October|November|December");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
                    + "eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)");
    private static final Set<String> WHERE = Set.of("at", "in");

    private final Lexicon lexicon;
    private final Set<String> meetings;
    private final Set<String> risings;
    private final Set<String> fights;
    private final Set<String> kinds;

    SmallEvents(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.meetings = lexicon.words(WordList.MEETING);
        this.risings = lexicon.words(WordList.RISING);
        this.fights = lexicon.words(WordList.FIGHT);
        this.kinds = lexicon.words(WordList.EVENT_KIND);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int head = i;
            lexicon.head(word(tokens, i))
                    .filter(what -> what.type() == EntityType.EVENT && noun(tokens, head))
                    .flatMap(what -> name(tokens, head, what))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a word is a noun; "rising" is one behind a name or an article whatever the tagger says. */
    private static boolean noun(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        return tokens.get(i).noun()
                || ("rising".equals(tokens.get(i).text()) && (before.noun() || "DT".equals(before.tag())));
    }

    private Optional<NameSpan> name(List<Token> tokens, int head, Head what) {
        var word = word(tokens, head);
        int first = first(tokens, head);
        int last = last(tokens, head, word);
        boolean met = meetings.contains(word) ? definite(tokens, first) : event(tokens, head, word);
        if (!marked(tokens, first, head, word) && !(met && last > head)) {
            return Optional.empty();
        }
        int end = fights.contains(word) ? last : head;
        return Optional.of(new NameSpan(
                first,
                end,
                head,
                NameSpan.surface(tokens, first, last),
                what.type(),
                what.kind(),
                NameSpan.Source.GRAMMAR));
    }

    /** Whether a place or a date behind "of" or "at" can make a name of a rising or a fight. */
    private boolean event(List<Token> tokens, int head, String word) {
        return of(tokens, head) || fights.contains(word) || risings.contains(word);
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
        boolean capital = tokens.get(head).capitalized();
        while (first > 0 && (kinds.contains(tokens.get(first - 1).text()) || sign(tokens.get(first - 1), capital))) {
            first--;
        }
        return first;
    }

    private boolean sign(Token token, boolean capital) {
        return NUMBER.matcher(token.text()).matches()
                || YEAR.matcher(token.text()).matches()
                || (token.capitalized() && proper(token, capital));
    }

    private boolean proper(Token token, boolean capital) {
        boolean word = token.tag().startsWith("NNP") || token.tag().startsWith("JJ");
        return word
                && !"PERSON".equals(token.name())
                && !lexicon.title(token.text())
                && (capital || lexicon.head(token.text()).isEmpty());
    }

    /** Whether a number, a year, a month, a nation or a place tells the event from others of its kind. */
    private boolean marked(List<Token> tokens, int first, int head, String word) {
        boolean met = meetings.contains(word);
        if (first == head || !(met || risings.contains(word))) {
            return false;
        }
        return capital(tokens, head)
                || (!met && placed(tokens, first, head))
                || IntStream.range(first, head)
                        .mapToObj(i -> tokens.get(i).text())
                        .anyMatch(text -> met ? counted(text) : dated(text, word));
    }

    /** "The Harbour Congress": a head and a word before it with capitals. */
    private static boolean capital(List<Token> tokens, int head) {
        return tokens.get(head).capitalized() && tokens.get(head - 1).capitalized();
    }

    /** "The Tver rising", "the May rising": a place before the head, or a month that leads the name. */
    private static boolean placed(List<Token> tokens, int first, int head) {
        var before = tokens.get(head - 1);
        boolean place = before.capitalized()
                && "LOCATION".equals(before.name())
                && before.tag().startsWith("NNP");
        return place || MONTH.matcher(tokens.get(first).text()).matches();
    }

    private static boolean counted(String text) {
        return NUMBER.matcher(text).matches() || YEAR.matcher(text).matches() || "founding".equals(text);
    }

    private boolean dated(String text, String word) {
        return YEAR.matcher(text).matches() || (lexicon.demonym(text) && !"war".equals(word));
    }

    /** The last word of "of Arbedo", "of 1848" or "at Reims" behind the head, else the head. */
    private int last(List<Token> tokens, int head, String word) {
        int holder = meetings.contains(word) ? holder(tokens, head) : head;
        int link = link(tokens, head, word);
        return holder > head || link == head ? holder : placed(tokens, head, link, word);
    }

    private int placed(List<Token> tokens, int head, int link, String word) {
        int last = link;
        while (last + 1 < tokens.size() && (place(tokens.get(last + 1), word) || dated(tokens, last + 1, link))) {
            last++;
        }
        boolean day = DAY.matcher(tokens.get(last).text()).matches();
        return last == link || day ? head : last;
    }

    /** "Of the Harvest Party" behind "congress": the body that holds it. */
    private static int holder(List<Token> tokens, int head) {
        if (!of(tokens, head) || dated(tokens, head + 2, head + 1)) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < tokens.size() && held(tokens, last + 1)) {
            last++;
        }
        return tokens.get(last).capitalized() ? last : head;
    }

    private static boolean held(List<Token> tokens, int i) {
        var token = tokens.get(i);
        boolean article =
                "the".equals(token.text()) && "of".equals(tokens.get(i - 1).text());
        return article || word(token) || leads(tokens, i);
    }

    private static boolean word(Token token) {
        return "POS".equals(token.tag()) || (token.capitalized() && token.tag().matches("NN.*|JJ"));
    }

    /** "Of" before a capital or an article. */
    private static boolean leads(List<Token> tokens, int i) {
        return "of".equals(tokens.get(i).text())
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).capitalized()
                        || "the".equals(tokens.get(i + 1).text()));
    }

    private int link(List<Token> tokens, int head, String word) {
        if (!meetings.contains(word) || dated(tokens, head + 2, head + 1)) {
            return linked(tokens, head) ? head + 1 : head;
        }
        int i = head + 1;
        while (i < Math.min(tokens.size() - 1, head + 4) && between(tokens.get(i))) {
            i++;
        }
        return i < tokens.size() && WHERE.contains(tokens.get(i).text()) ? i : head;
    }

    private static boolean linked(List<Token> tokens, int head) {
        return head + 1 < tokens.size()
                && Set.of("of", "at").contains(tokens.get(head + 1).text());
    }

    private static boolean between(Token token) {
        return !WHERE.contains(token.text())
                && Set.of("IN", "NN", "NNS", "JJ", "VBG").contains(token.tag());
    }

    private boolean place(Token token, String word) {
        return token.capitalized()
                && !lexicon.generic(token.text())
                && token.tag().startsWith("NNP")
                && (fights.contains(word) || !"PERSON".equals(token.name()));
    }

    /** Whether a word is part of the date behind "of": "of 4 August 1867", "of August", "of 1867". */
    private static boolean dated(List<Token> tokens, int i, int link) {
        if (i >= tokens.size() || !"of".equals(tokens.get(link).text())) {
            return false;
        }
        var text = tokens.get(i).text();
        boolean first = i == link + 1;
        boolean month = MONTH.matcher(text).matches();
        boolean day = first && DAY.matcher(text).matches();
        boolean year = YEAR.matcher(text).matches();
        return month || day || year;
    }

    private static String word(List<Token> tokens, int i) {
        var text = tokens.get(i).text();
        return "rising".equals(text) ? text : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
}
