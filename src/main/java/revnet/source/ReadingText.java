package revnet.source;

import java.util.ArrayList;
import java.util.List;
import revnet.model.Quote;
import revnet.model.Span;

/**
 * A document's text as a reader reads it, beside the record of it as it came.
 *
 * <p>The reading text may leave characters of the record out, take them in another order, and insert white space; it
 * never holds any other character that the record does not.
 */
public final class ReadingText {

    private static final int INSERTED = -1;

    private final String record;
    private final String text;
    private final int[] origin;

    /**
     * A reading text with its map.
     *
     * @param record the document's text as it came
     * @param text the text as read
     * @param origin for each UTF-16 unit of {@code text} its offset in {@code record}, or -1 for inserted white space
     */
    public ReadingText(String record, String text, int[] origin) {
        if (text.length() != origin.length) {
            throw new IllegalArgumentException("a map of %d for %d characters".formatted(origin.length, text.length()));
        }
        this.record = record;
        this.text = text;
        this.origin = origin.clone();
    }

    /**
     * The text in reading order.
     *
     * @return the text; offsets into it are UTF-16 units
     */
    public String text() {
        return text;
    }

    /**
     * The text as it came.
     *
     * @return what spans point into
     */
    public String record() {
        return record;
    }

    /**
     * The words from {@code start} to {@code end} of the reading text, and where they stand in the record.
     *
     * @param start first UTF-16 unit
     * @param end after the last UTF-16 unit
     * @return the words with white space and end-of-line hyphens folded away
     * @throws IllegalArgumentException if the stretch holds no character of the record
     */
    public Quote quote(int start, int end) {
        var words = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (origin[i] == INSERTED || !isLineEndHyphen(origin[i])) {
                words.append(text.charAt(i));
            }
        }
        return new Quote(words.toString().strip().replaceAll("\\s+", " "), spans(start, end));
    }

    private List<Span> spans(int start, int end) {
        var spans = new ArrayList<Span>();
        int from = INSERTED;
        int last = INSERTED;
        for (int i = start; i < end; i++) {
            int here = origin[i];
            if (here == INSERTED || Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            if (from != INSERTED && !continues(last, here)) {
                spans.add(span(from, last));
                from = here;
            }
            from = from == INSERTED ? here : from;
            last = here;
        }
        if (from != INSERTED) {
            spans.add(span(from, last));
        }
        return spans;
    }

    private Span span(int from, int last) {
        return new Span(record.codePointCount(0, from), record.codePointCount(0, last + 1));
    }

    /** Whether nothing but white space and an end-of-line hyphen stands between two characters of the record. */
    private boolean continues(int last, int here) {
        if (here <= last) {
            return false;
        }
        for (int i = last + 1; i < here; i++) {
            if (!Character.isWhitespace(record.charAt(i)) && !isLineEndHyphen(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLineEndHyphen(int offset) {
        char here = record.charAt(offset);
        return (here == '-' || here == '\u00ad')
                && offset > 0
                && Character.isLetterOrDigit(record.charAt(offset - 1))
                && endsLine(offset + 1);
    }

    private boolean endsLine(int offset) {
        int next = offset;
        while (next < record.length() && Character.isWhitespace(record.charAt(next)) && record.charAt(next) != '\n') {
            next++;
        }
        return next < record.length() && record.charAt(next) == '\n';
    }
}
