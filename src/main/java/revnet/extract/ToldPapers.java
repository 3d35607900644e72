package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.source.Dictionary;

/**
 * Finds papers that the words beside their titles call so, whatever the recognizer takes the titles for: "Vesna, a
 * weekly", "a weekly, Vesna", "the weekly Vesna", "a weekly called the Vesna".
 */
final class ToldPapers {

    private static final Head PAPER = new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.PRESS));
    private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "(");
    private static final Set<String> ONE = Set.of("a", "an", "another", "one");
    private static final Set<String> PLACED = Set.of("in", "at", "to", "from", "near");
    private static final int BETWEEN = 4;

    private final Lexicon lexicon;
    private final Set<String> papers;
    private final Set<String> inner;
    private final Set<String> articles;
    private final Set<String> callings;

    ToldPapers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.papers = lexicon.words(WordList.PAPER);
        this.inner = lexicon.words(WordList.PAPER_INNER);
        this.articles = lexicon.words(WordList.FOREIGN_ARTICLE);
        this.callings = lexicon.words(WordList.CALLING);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = begins(tokens, i) ? last(tokens, i) : i - 1;
            boolean told = last >= i && !other(tokens, i, last) && (before(tokens, i, last) || after(tokens, i, last));
            if (told) {
                found.add(NameSpan.of(tokens, i, last, PAPER, NameSpan.Source.GRAMMAR));
            }
            i = Math.max(i, last);
        }
        return found;
    }

    private boolean begins(List<Token> tokens, int i) {
        boolean inside = i > 0
                && named(tokens.get(i - 1))
                && !"The".equals(tokens.get(i - 1).text());
        return named(tokens.get(i)) && !inside;
    }

    private boolean named(Token token) {
        boolean word = token.noun()
                || token.tag().startsWith("JJ")
                || Set.of("FW", "VBG").contains(token.tag());
        boolean capital = token.capitalized() || token.text().matches("[ae]l-\\p{Lu}.+");
        return capital && (word || articles.contains(token.text()));
    }

    /** The last word of the title that begins at a word; a foreign word behind the first may be written small. */
    private int last(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            if (named(tokens.get(i)) || foreign(tokens.get(i))) {
                last = i;
            } else if (!inner.contains(tokens.get(i).text())) {
                break;
            }
        }
        return last;
    }

    private static boolean foreign(Token token) {
        return (token.noun() || token.tag().startsWith("JJ") || "FW".equals(token.tag()))
                && token.text().matches("\\p{Ll}{4,}")
                && !Dictionary.english().knows(token.text())
                && !Dictionary.english().knows(token.lemma());
    }

    /** Whether the words name a person in full, a nation, or a body other than a paper. */
    private boolean other(List<Token> tokens, int first, int last) {
        var start = tokens.get(first);
        var end = tokens.get(last);
        boolean person = "PERSON".equals(start.name())
                && (lexicon.givenName(start.text()).isPresent() || end.text().endsWith("."));
        boolean body = lexicon.head(end.text())
                .filter(what -> what.kind()
                        .filter(kind -> kind == OrganizationKind.PRESS)
                        .isEmpty())
                .isPresent();
        return person
                || body
                || lexicon.title(start.text())
                || lexicon.generic(NameSpan.surface(tokens, first, last))
                || (first == last && lexicon.demonym(start.text()));
    }

    /** "The weekly Vesna", "a weekly, Vesna", "a weekly called the Vesna". */
    private boolean before(List<Token> tokens, int first, int last) {
        int i = leading(tokens, first);
        return i > 0 && ended(tokens, last) && (calls(tokens, i) || paper(tokens, i) || introduces(tokens, i));
    }

    /** The word before the title and the article behind "called". */
    private int leading(List<Token> tokens, int first) {
        boolean article =
                first > 1 && "the".equals(tokens.get(first - 1).text()) && callings.contains(lemma(tokens, first - 2));
        return article ? first - 2 : first - 1;
    }

    private boolean calls(List<Token> tokens, int i) {
        return callings.contains(lemma(tokens, i)) && paper(tokens, i - 1);
    }

    private boolean introduces(List<Token> tokens, int comma) {
        return ",".equals(tokens.get(comma).text()) && paper(tokens, comma - 1) && first(tokens, comma - 1);
    }

    /** Whether a noun is spoken of for the first time, or somebody's: "a new weekly", "whose weekly". */
    private static boolean first(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - BETWEEN); i--) {
            var token = tokens.get(i);
            if (ONE.contains(token.text()) || Set.of("PRP$", "WP$").contains(token.tag())) {
                return true;
            }
            if (!token.noun() && !token.tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    private static boolean ended(List<Token> tokens, int last) {
        return last + 1 == tokens.size() || ENDS.contains(tokens.get(last + 1).text());
    }

    /** "Vesna, a weekly", "Vesna, the organ of the League"; not "in Parma, the weekly". */
    private boolean after(List<Token> tokens, int first, int last) {
        int article = last + 2;
        if (article + 1 >= tokens.size() || !",".equals(tokens.get(last + 1).text())) {
            return false;
        }
        var determiner = tokens.get(article);
        boolean where = first > 0
                && PLACED.contains(tokens.get(first - 1).text().toLowerCase(Locale.ROOT))
                && "LOCATION".equals(tokens.get(first).name());
        boolean determined = Set.of("DT", "PRP$").contains(determiner.tag());
        return determined && !where && noun(tokens, article + 1);
    }

    /** Whether up to four words that say what kind of thing it is end in one for a paper. */
    private boolean noun(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + BETWEEN); i++) {
            if (paper(tokens, i) && !compound(tokens, i)) {
                return true;
            }
            if (!tokens.get(i).tag().matches("NN.*|JJ.*|RB|POS|VBN")) {
                return false;
            }
        }
        return false;
    }

    /** "A newspaper editor", "the weekly's editor". */
    private static boolean compound(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).noun() || "POS".equals(tokens.get(i + 1).tag()));
    }

    private boolean paper(List<Token> tokens, int i) {
        return i >= 0
                && !tokens.get(i).capitalized()
                && !tokens.get(i).tag().endsWith("S")
                && papers.contains(lemma(tokens, i));
    }

    private static String lemma(List<Token> tokens, int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
}
