package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import revnet.language.Token;
import revnet.model.EntityType;

/**
 * Finds works that are called by what they are and by what they are about, to whom or of when: the Appeal to the Miners,
 * the Plan of San Luis, the Constitution of 1809, the June Theses; and titles that begin with a capital article.
 */
final class FormalTitles {

    private static final Head WORK = new Head(EntityType.WORK, Optional.empty());
    private static final Set<String> ARTICLES = Set.of("The", "A", "An");
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November" + "|December";
    private static final String YEAR = "1\\d{3}|20\\d{2}";

    private final Lexicon lexicon;
    private final Set<String> heads;
    private final Set<String> datedWorks;
    private final Set<String> links;
    private final Set<String> inner;
    private final Set<String> verbs;

    FormalTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.heads = lexicon.words(WordList.FORMAL_WORK);
        this.datedWorks = lexicon.words(WordList.DATED_WORK);
        this.links = lexicon.words(WordList.FORMAL_LINK);
        this.inner = lexicon.words(WordList.FORMAL_INNER);
        this.verbs = lexicon.words(WordList.MAKING);
    }

    List<NameSpan> find(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int last = formal(tokens, i) ? about(tokens, i) : Math.max(made(tokens, i), dated(tokens, i));
            int first = formal(tokens, i) ? first(tokens, i) : i;
            if (last > first) {
                found.add(NameSpan.of(tokens, first, last, WORK, NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    /** The year behind a work in small letters: "the programme of January 1881". */
    private int dated(List<Token> tokens, int head) {
        boolean work = datedWorks.contains(tokens.get(head).text())
                && "the".equalsIgnoreCase(tokens.get(head - 1).text())
                && "of".equals(tokens.get(head + 1).text());
        if (!work) {
            return -1;
        }
        int last = head + 1;
        while (last + 1 < tokens.size() && tokens.get(last + 1).text().matches(MONTHS + "|\\d{1,2}|" + YEAR)) {
            last++;
        }
        return tokens.get(last).text().matches(YEAR) ? last : -1;
    }

    private boolean formal(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return token.capitalized()
                && token.noun()
                && heads.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** The first of the capitalized words before the head that belong to its title: "Open Letter", "May Theses". */
    private int first(List<Token> tokens, int head) {
        int first = head;
        while (first > 1 && before(tokens.get(first - 1))) {
            first--;
        }
        boolean joined = first > 1 && "and".equals(tokens.get(first - 1).text()) && before(tokens.get(first - 2));
        return joined && first < head ? first - 2 : first;
    }

    private boolean before(Token token) {
        boolean word = token.tag().startsWith("NNP") || token.tag().startsWith("JJ");
        boolean name = "O".equals(token.name()) && word && token.capitalized() && !lexicon.title(token.text());
        return name || token.text().matches(YEAR);
    }

    /** The last word of what the title is about, or of its date; the head itself if a month or a year leads it. */
    private int about(List<Token> tokens, int head) {
        boolean linked =
                head + 2 < tokens.size() && links.contains(tokens.get(head + 1).text());
        boolean dated = tokens.get(head - 1).text().matches(MONTHS + '|' + YEAR);
        int last = linked ? run(tokens, head + 2, true) : head;
        return last > head + 1 || dated ? Math.max(last, head) : -1;
    }

    /** The last word of a title that begins with a capital article after a verb of making: "wrote The Mill and the Sea". */
    private int made(List<Token> tokens, int first) {
        if (!ARTICLES.contains(tokens.get(first).text())) {
            return -1;
        }
        var before = tokens.get(first - 1);
        boolean making = before.verb() && verbs.contains(before.lemma().toLowerCase(Locale.ROOT));
        int last = run(tokens, first + 1, false);
        return making || "POS".equals(before.tag()) || inside(tokens, first, last) ? last : -1;
    }

    /** Whether a capital article within a clause begins several words that small ones link: "came The Mill and the Sea". */
    private boolean inside(List<Token> tokens, int first, int last) {
        var before = tokens.get(first - 1);
        boolean clause = first > 1 && Character.isLowerCase(before.text().charAt(0));
        return clause
                && lexicon.head(tokens.get(first + 1).text()).isEmpty()
                && IntStream.rangeClosed(first + 1, last)
                        .anyMatch(i -> inner.contains(tokens.get(i).text()));
    }

    /** The last capitalized word of those from a word on that are capitalized or link such words. */
    private int run(List<Token> tokens, int first, boolean dates) {
        int last = first - 1;
        for (int i = first; i < tokens.size() && part(tokens, i, dates); i++) {
            boolean ends = tokens.get(i).capitalized()
                    || (dates && Character.isDigit(tokens.get(i).text().charAt(0)));
            last = ends ? i : last;
        }
        return last;
    }

    private boolean part(List<Token> tokens, int i, boolean dates) {
        var token = tokens.get(i);
        if (token.capitalized()) {
            return !"PRP".equals(token.tag());
        }
        boolean date = dates && token.text().matches("\\d{1,2}|" + YEAR);
        return date || (inner.contains(token.text()) && !(dates && stops(tokens, i)));
    }

    /** A work's name of this kind goes over no second preposition but "of" and "in", and over none of time. */
    private static boolean stops(List<Token> tokens, int i) {
        return switch (tokens.get(i).text()) {
            case "the", "and" -> false;
            case "in" -> date(tokens, i + 1);
            case "of" -> i + 1 < tokens.size() && tokens.get(i + 1).text().matches(MONTHS);
            default -> true;
        };
    }

    private static boolean date(List<Token> tokens, int i) {
        return i >= tokens.size()
                || tokens.get(i).text().matches(MONTHS + '|' + YEAR)
                || !tokens.get(i).capitalized();
    }
}
