package revnet.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/** Sees to brackets in and behind names: none stays half open, and a party's wing in brackets belongs to its name. */
final class Brackets {

    private static final Set<String> OPEN = Set.of("(", "[", "-LRB-");
    private static final Set<String> CLOSE = Set.of(")", "]", "-RRB-");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");
    private static final Set<OrganizationKind> SPLITTING =
            Set.of(OrganizationKind.PARTY, OrganizationKind.ARMY, OrganizationKind.UNION);

    private final Lexicon lexicon;
    private final Set<String> inner;

    Brackets(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.inner = lexicon.words(WordList.BRACKET_INNER);
    }

    /** The name with the bracket that it opens closed, or cut before the bracket or behind the stray quotation mark. */
    NameSpan balanced(List<Token> tokens, NameSpan span) {
        if (!span.surface().equals(NameSpan.surface(tokens, span.first(), span.last()))) {
            return span;
        }
        int open = last(tokens, span, OPEN);
        int quote = last(tokens, span, QUOTES);
        if (open > span.first() && open > last(tokens, span, CLOSE)) {
            return resized(tokens, span, span.first(), closed(tokens, open, span.last()));
        }
        boolean stray = quote > span.first() && quote < span.last() && marks(tokens, span) % 2 == 1;
        return stray ? resized(tokens, span, quote + 1, span.last()) : span;
    }

    /** The bracket that closes one which stands tight on a word, as in "VKP(b)", else the word before the open one. */
    private static int closed(List<Token> tokens, int open, int last) {
        boolean tight = tokens.get(open).start() == tokens.get(open - 1).end();
        boolean close =
                last + 1 < tokens.size() && CLOSE.contains(tokens.get(last + 1).text());
        return tight && close ? last + 1 : open - 1;
    }

    private static int last(List<Token> tokens, NameSpan span, Set<String> marks) {
        for (int i = span.last(); i >= span.first(); i--) {
            if (marks.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static long marks(List<Token> tokens, NameSpan span) {
        return tokens.subList(span.first(), span.last() + 1).stream()
                .filter(token -> QUOTES.contains(token.text()))
                .count();
    }

    private static NameSpan resized(List<Token> tokens, NameSpan span, int first, int last) {
        int head = Math.max(first, Math.min(span.head(), last));
        return new NameSpan(
                first, last, head, NameSpan.surface(tokens, first, last), span.type(), span.kind(), span.source());
    }

    /** "Workers' Party (Majority)": the names of parties that a word in brackets tells from their namesakes. */
    List<NameSpan> find(List<Token> tokens, List<NameSpan> names) {
        var found = new ArrayList<NameSpan>();
        for (var name : names) {
            split(tokens, name).or(() -> translated(tokens, name)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<NameSpan> split(List<Token> tokens, NameSpan name) {
        int close = name.last() + 3;
        if (close >= tokens.size() || !party(tokens, name)) {
            return Optional.empty();
        }
        boolean one = OPEN.contains(tokens.get(close - 2).text())
                && CLOSE.contains(tokens.get(close).text())
                && wing(tokens.get(close - 1))
                && !clipped(tokens.get(close - 1).text(), name.surface());
        return one
                ? Optional.of(NameSpan.of(
                                tokens,
                                name.first(),
                                close,
                                new Head(name.type(), name.kind()),
                                NameSpan.Source.GRAMMAR)
                        .withHead(name.head()))
                : Optional.empty();
    }

    /** "Zvezda (the Star)": the same name in another language, where either is foreign and the other is not. */
    private Optional<NameSpan> translated(List<Token> tokens, NameSpan name) {
        int open = name.last() + 1;
        boolean opens =
                open + 1 < tokens.size() && OPEN.contains(tokens.get(open).text());
        if (!opens) {
            return Optional.empty();
        }
        int first = "the".equalsIgnoreCase(tokens.get(open + 1).text()) ? open + 2 : open + 1;
        int close = first;
        while (close < tokens.size() && titled(tokens.get(close))) {
            close++;
        }
        return enclosed(tokens, first, close) && translates(tokens, first, name)
                ? Optional.of(NameSpan.of(
                        tokens, first, close - 1, new Head(name.type(), name.kind()), NameSpan.Source.GRAMMAR))
                : Optional.empty();
    }

    private static boolean enclosed(List<Token> tokens, int first, int close) {
        return first < close
                && close < tokens.size()
                && CLOSE.contains(tokens.get(close).text());
    }

    private static boolean translates(List<Token> tokens, int first, NameSpan name) {
        var one = tokens.get(first);
        return name.type() == EntityType.ORGANIZATION
                && one.capitalized()
                && foreign(one) != foreign(tokens.get(name.first()));
    }

    private boolean titled(Token token) {
        boolean elsewhere = Set.of("PERSON", "LOCATION").contains(token.name());
        boolean word =
                token.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'');
        return word && !elsewhere && (token.noun() || token.capitalized() || inner.contains(token.text()));
    }

    private static boolean foreign(Token token) {
        return !Dictionary.english().knows(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean party(List<Token> tokens, NameSpan name) {
        return name.type() == EntityType.ORGANIZATION
                && name.length() > 1
                && (kind(tokens, name) || name.surface().endsWith("Congress"));
    }

    private boolean kind(List<Token> tokens, NameSpan name) {
        return lexicon.head(tokens.get(name.last()).text())
                .flatMap(Head::kind)
                .or(name::kind)
                .filter(SPLITTING::contains)
                .isPresent();
    }

    /** Whether a word is made of the beginnings of a name's words: "Lan-Har" of "Lantern Harvest". */
    private static boolean clipped(String word, String name) {
        var parts = word.split("-", -1);
        return parts.length > 1 && Arrays.stream(parts).allMatch(name::contains);
    }

    /** Whether a word in brackets names a wing, not initials, a year or a place. */
    private boolean wing(Token token) {
        return token.capitalized()
                && !token.text().matches("[\\p{Lu}.&/-]{2,}")
                && token.text().length() > 2
                && !"LOCATION".equals(token.name())
                && !lexicon.demonym(token.text());
    }
}
