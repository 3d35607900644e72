package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.encoder.Marked;
import revnet.language.Token;
import revnet.model.EntityType;

/** Puts names together that the encoder tells in parts, and takes off what belongs to no name at either end. */
final class WholeNames {

    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "„", "‘", "«", "»");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,}");

    private final Lexicon lexicon;
    private final Set<String> links;

    WholeNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.links = lexicon.words(WordList.BODY_LINK);
    }

    /** The whole names of a sentence, from left to right. */
    List<Marked> of(List<Token> tokens, List<Marked> parts) {
        var whole = new ArrayList<Marked>();
        for (var name : parts) {
            int before = whole.size() - 1;
            if (before >= 0 && continued(tokens, whole.get(before), name)) {
                var one = whole.remove(before);
                whole.add(new Marked(one.first(), name.last(), one.type()));
            } else {
                whole.add(name);
            }
        }
        return whole.stream()
                .map(name -> bare(tokens, name))
                .filter(name -> name.first() <= name.last() && proper(tokens, name))
                .toList();
    }

    /** "Peasants'" and "Own Union" are one name, as are "Council of" and "Tabriz". */
    private boolean continued(List<Token> tokens, Marked one, Marked next) {
        boolean thing = one.type() != EntityType.PERSON && one.type() != EntityType.PLACE;
        boolean same = one.type() == next.type();
        boolean beside = one.last() + 1 == next.first();
        boolean owned = one.last() + 2 == next.first()
                && "'".equals(tokens.get(one.last() + 1).text());
        return thing && ((beside && (same || led(tokens, one))) || (owned && same));
    }

    /** Whether a name seems to go on behind its end. */
    private boolean led(List<Token> tokens, Marked name) {
        int last = name.last();
        return preposition(tokens.get(last))
                || (article(tokens.get(last)) && last > name.first() && preposition(tokens.get(last - 1)));
    }

    private Marked bare(List<Token> tokens, Marked name) {
        int first = titled(tokens, name) ? name.first() - 1 : name.first();
        while (first < name.last() && opens(tokens.get(first), name.type())) {
            first++;
        }
        int last = name.last();
        while (last >= first && closes(tokens.get(last))) {
            last--;
        }
        return new Marked(apposed(tokens, first, last) ? last : first, last, name.type());
    }

    /** Whether an article behind a quotation mark belongs to a title: “The Road to Bread”. */
    private static boolean titled(List<Token> tokens, Marked name) {
        int article = name.first() - 1;
        return name.type() == EntityType.WORK
                && article > 0
                && article(tokens.get(article))
                && tokens.get(article).capitalized()
                && QUOTES.contains(tokens.get(article - 1).text());
    }

    /** Whether words only describe the letters by which a body is known: "the dockers' union FETU". */
    private boolean apposed(List<Token> tokens, int first, int last) {
        return first < last && LETTERS.matcher(tokens.get(last).text()).matches() && described(tokens.get(last - 1));
    }

    private boolean described(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0)) && !preposition(token) && !article(token);
    }

    /** Whether what names a person or a place has a capital; "the countess" describes. */
    private static boolean proper(List<Token> tokens, Marked name) {
        boolean capital = tokens.subList(name.first(), name.last() + 1).stream()
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isUpperCase));
        return capital || (name.type() != EntityType.PERSON && name.type() != EntityType.PLACE);
    }

    /** Whether a word before a name is not part of it: an article, a title of a person. */
    private boolean opens(Token token, EntityType type) {
        boolean title = type == EntityType.PERSON && token.capitalized() && lexicon.title(token.text());
        boolean article = article(token) && (type != EntityType.WORK || !token.capitalized());
        return title || article || "PRP$".equals(token.tag()) || QUOTES.contains(token.text());
    }

    private boolean closes(Token token) {
        return article(token) || preposition(token) || "(".equals(token.text()) || QUOTES.contains(token.text());
    }

    private boolean preposition(Token token) {
        return "IN".equals(token.tag()) || links.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean article(Token token) {
        return ARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
