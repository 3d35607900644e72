package revnet.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import revnet.language.Chunk;
import revnet.language.Token;

/** The dates of a sentence that is not parsed yet. */
public final class Dates {

    private static final Set<String> ARGUMENT = Set.of("of", "the");
    private static final Set<String> LEADS = Set.of(
            "in",
            "on",
            "by",
            "during",
            "since",
            "until",
            "about",
            "around",
            "late",
            "early",
            "the",
            "of",
            "mid",
            "spring",
            "summer",
            "autumn",
            "winter",
            "end",
            "beginning",
            "middle",
            "month");

    private final List<Token> tokens;
    private final List<DateSpan> spans;

    Dates(List<Token> tokens, List<DateSpan> spans) {
        this.tokens = tokens;
        this.spans = spans;
    }

    List<DateSpan> spans() {
        return spans;
    }

    /**
     * The dates as the parser should see them: what the sentence can be parsed without set aside ("On 3 May 1926 ,", "in
     * 1869"), the words of any other joined ("the May 1926 congress").
     *
     * @return the chunks from left to right
     */
    public List<Chunk> chunks() {
        return spans.stream().map(this::chunk).toList();
    }

    private Chunk chunk(DateSpan date) {
        int first = first(date);
        int last = separated(first, date.last()) ? date.last() + 1 : date.last();
        boolean whole = first == 0 && last == tokens.size() - 1;
        boolean argument = first == date.first() || ARGUMENT.contains(word(first));
        return argument || whole
                ? new Chunk(date.first(), date.last(), date.last(), Chunk.Kind.DATE)
                : new Chunk(first, last, last, Chunk.Kind.ASIDE);
    }

    /** The first of the words that lead to a date. */
    int first(DateSpan date) {
        int first = date.first();
        while (first > 0 && LEADS.contains(word(first - 1))) {
            first--;
        }
        return first;
    }

    /** Whether commas divide a date from the rest, so that the second goes with it. */
    private boolean separated(int first, int last) {
        boolean comma = last + 1 < tokens.size() && ",".equals(word(last + 1));
        return comma && (first == 0 || ",".equals(word(first - 1)));
    }

    private String word(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
