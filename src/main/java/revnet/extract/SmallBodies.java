package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/**
 * Finds bodies whose names are written small: by whose they are ("the Danish government", "the Leeds city council"), by
 * where they are ("the local soviet in Tver") or by an office that there is only one of ("the secret police").
 */
final class SmallBodies {

    private static final Set<String> ARTICLES = Set.of("the", "The");
    private static final Set<String> FOUNDED = Set.of("a", "an", "A", "An");
    private static final int MODIFIERS = 3;

    private final Lexicon lexicon;
    private final Set<String> offices;
    private final Set<String> commonOffices;
    private final Set<String> uniqueOffices;
    private final Set<String> qualities;
    private final Set<String> plurals;

    SmallBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.offices = lexicon.words(WordList.OFFICE);
        this.commonOffices = lexicon.words(WordList.COMMON_OFFICE);
        this.uniqueOffices = lexicon.words(WordList.UNIQUE_OFFICE);
        this.qualities = lexicon.words(WordList.QUALITY);
        this.plurals = lexicon.words(WordList.PLURAL_OFFICE);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i < tokens.size(); i++) {
            int head = i;
            head(tokens, i).ifPresent(what -> owned(tokens, head, what)
                    .or(() -> placed(tokens, head, what))
                    .or(() -> unique(tokens, head, what))
                    .ifPresent(found::add));
        }
        return found;
    }

    private Optional<Head> head(List<Token> tokens, int i) {
        var token = tokens.get(i);
        boolean one = !token.tag().endsWith("S") || plurals.contains(token.text());
        boolean noun = token.noun() || "soviet".equals(token.text());
        boolean small = noun && !token.capitalized() && one && !compound(tokens, i);
        return small
                ? lexicon.head(token.text())
                        .or(() -> lexicon.head(token.lemma()))
                        .filter(what -> what.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /** "Council house", "government troops": the body is only a modifier. */
    private static boolean compound(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).noun()
                && !tokens.get(i + 1).capitalized();
    }

    /** "The Danish government", "the Leeds city council", "the KDP executive committee". */
    private Optional<NameSpan> owned(List<Token> tokens, int head, Head what) {
        int small = small(tokens, head);
        int first = owner(tokens, small);
        boolean plain = small == head;
        if (first == small
                || !(plain ? seat(tokens, first, head) : office(tokens, head))
                || vague(tokens, first, small)) {
            return Optional.empty();
        }
        boolean body = tokens.get(small - 1).text().matches("\\p{Lu}{2,7}");
        return Optional.of(new NameSpan(
                body && !plain ? small : first,
                head,
                head,
                NameSpan.surface(tokens, first, head),
                what.type(),
                what.kind(),
                NameSpan.Source.GRAMMAR));
    }

    private boolean office(List<Token> tokens, int head) {
        return offices.contains(word(tokens, head));
    }

    /** Whether a nation alone tells the office from others. */
    private boolean seat(List<Token> tokens, int first, int head) {
        boolean alone = !commonOffices.contains(word(tokens, head)) || party(tokens, first, head);
        return office(tokens, head) && alone && nation(tokens, first, head - 1);
    }

    /** "The Chilean party": of the movement that is spoken of a nation has one. */
    private static boolean party(List<Token> tokens, int first, int head) {
        return "party".equals(word(tokens, head))
                && first > 0
                && ARTICLES.contains(tokens.get(first - 1).text());
    }

    private boolean vague(List<Token> tokens, int first, int small) {
        return named(tokens, small - 1)
                || (first > 0 && FOUNDED.contains(tokens.get(first - 1).text()));
    }

    /** The first of the small words that say what kind of body it is. */
    private int small(List<Token> tokens, int head) {
        int first = head;
        while (first > 0 && head - first < MODIFIERS && kind(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean kind(Token token) {
        boolean word = token.noun() || "JJ".equals(token.tag());
        return word
                && !token.capitalized()
                && Character.isLetter(token.text().codePointAt(0))
                && !qualities.contains(token.text());
    }

    /** The first of the capitalized words before a word that say whose the body is. */
    private int owner(List<Token> tokens, int before) {
        int first = before;
        while (first > 0 && proper(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean proper(Token token) {
        boolean word = token.tag().startsWith("NNP") || token.tag().startsWith("JJ") || "NN".equals(token.tag());
        return word && token.capitalized() && !"PERSON".equals(token.name()) && telling(token.text());
    }

    private boolean telling(String text) {
        boolean nation = lexicon.demonym(text) || "Soviet".equals(text);
        return nation || !(lexicon.title(text) || lexicon.generic(text));
    }

    /** A capitalized head noun before small words ends a name of its own: "the Labour Party executive". */
    private boolean named(List<Token> tokens, int i) {
        return lexicon.head(tokens.get(i).text())
                .filter(what -> what.type() != EntityType.PLACE
                        && !"Soviet".equals(tokens.get(i).text()))
                .isPresent();
    }

    private boolean nation(List<Token> tokens, int first, int last) {
        var text = tokens.get(first).text();
        return first == last && ("Soviet".equals(text) || lexicon.demonym(text));
    }

    /** "The local soviet in Tver", "the government of Chile": the place belongs to what the body is called. */
    private Optional<NameSpan> placed(List<Token> tokens, int head, Head what) {
        boolean fits = what.kind().filter(SmallBodies::local).isPresent() && offices.contains(word(tokens, head));
        int last = place(tokens, head);
        int first = small(tokens, head);
        if (!fits || last == head || first == 0 || !determined(tokens, first)) {
            return Optional.empty();
        }
        var surface = NameSpan.surface(tokens, first, last);
        return Optional.of(new NameSpan(first, head, head, surface, what.type(), what.kind(), NameSpan.Source.GRAMMAR));
    }

    private static boolean local(OrganizationKind kind) {
        return kind == OrganizationKind.STATE_ORGAN || kind == OrganizationKind.COMMITTEE;
    }

    /** The last word of "in Tver" or "of Chile" behind a head, else the head. */
    private static int place(List<Token> tokens, int head) {
        if (head + 2 >= tokens.size()
                || !Set.of("in", "of", "at").contains(tokens.get(head + 1).text())) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).tag().startsWith("NNP")
                && Set.of("LOCATION", "O").contains(tokens.get(last + 1).name())
                && tokens.get(last + 1).capitalized()) {
            last++;
        }
        return last == head + 1 ? head : last;
    }

    /** "The secret police": there is only one, the one that was last named so. */
    private Optional<NameSpan> unique(List<Token> tokens, int head, Head what) {
        int first = head - 1;
        boolean one = first > 0 && uniqueOffices.contains(tokens.get(first).text() + " " + word(tokens, head));
        if (!one || !determined(tokens, first)) {
            return Optional.empty();
        }
        boolean whole = head + 2 < tokens.size()
                && "of".equals(tokens.get(head + 1).text())
                && "parliament".equals(tokens.get(head + 2).text());
        return Optional.of(NameSpan.of(tokens, first, whole ? head + 2 : head, what, NameSpan.Source.BARE)
                .withHead(head));
    }

    private static boolean determined(List<Token> tokens, int first) {
        var before = tokens.get(first - 1);
        return ARTICLES.contains(before.text())
                || FOUNDED.contains(before.text())
                || "POS".equals(before.tag())
                || "PRP$".equals(before.tag());
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
}
