package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import revnet.model.Quote;
import revnet.model.Span;

/**
 * A document's text as a reader reads it, beside the record of it as it came.
 *
 * <p>The reading text may leave characters of the record out, take them in another order, and insert white space; it
 * never holds any other character that the record does not.
 *
 * <p>What a quote's spans cover in the record, joined by line breaks, is the quote once white space and end-of-line
 * hyphens are folded away on both sides; a hyphen that the reading text keeps at a line's end begins a span, so that
 * folding leaves it standing.
 */
public final class ReadingText {

    private static final int INSERTED = -1;

    private final String record;
    private final String text;
    private final int[] origin;
    private final CodePoints codePoints;

    /**
     * A reading text with its map.
     *
     * @param record the document's text as it came
     * @param text the text as read
     * @param origin for each UTF-16 unit of {@code text} its offset in {@code record}, or -1 for inserted white space
     * @throws IllegalArgumentException if the text holds a character that is not the record's where the map says
     */
    public ReadingText(String record, String text, int[] origin) {
        if (text.length() != origin.length) {
            throw new IllegalArgumentException("a map of %d for %d characters".formatted(origin.length, text.length()));
        }
        this.record = record;
        this.text = text;
        this.origin = origin.clone();
        this.codePoints = new CodePoints(record);
        for (int i = 0; i < origin.length; i++) {
            checkMapped(i);
        }
    }

    private void checkMapped(int i) {
        char here = text.charAt(i);
        if (!Fold.isSpace(here) && (origin[i] == INSERTED || record.charAt(origin[i]) != here)) {
            throw new IllegalArgumentException("'%c' at %d is not in the record".formatted(here, i));
        }
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
     * @return the words, each white space a single blank, with their spans
     * @throws IllegalArgumentException if the stretch holds no character of the record
     */
    public Quote quote(int start, int end) {
        return new Quote(text.substring(start, end).strip().replaceAll("\\s+", " "), spans(start, end));
    }

    /**
     * Whether the record says what a quote says it does.
     *
     * @param quote a quote, perhaps taken from another reading of the same file
     * @return whether the words under its spans are its words, white space and end-of-line hyphens folded away
     */
    public boolean says(Quote quote) {
        int length = codePoints.before(record.length());
        return quote.spans().stream().allMatch(span -> span.end() <= length)
                && Fold.of(quote.spans().stream().map(this::covered).collect(Collectors.joining("\n")))
                        .equals(Fold.of(quote.text()));
    }

    private String covered(Span span) {
        return record.substring(codePoints.offset(span.start()), codePoints.offset(span.end()));
    }

    private List<Span> spans(int start, int end) {
        var cutter = new SpanCutter(record);
        for (int i = start; i < end; i++) {
            if (origin[i] != INSERTED && !Fold.isSpace(text.charAt(i))) {
                cutter.take(origin[i]);
            }
        }
        var spans = new ArrayList<Span>();
        for (var stretch : cutter.stretches()) {
            spans.add(new Span(codePoints.before(stretch.start()), codePoints.before(stretch.end())));
        }
        return spans;
    }
}
