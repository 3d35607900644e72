package revnet.model;

/**
 * A stretch of a document's text as it came.
 *
 * @param start offset of the first character, in Unicode code points
 * @param end offset after the last character, in Unicode code points; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses an empty or negative stretch. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + "–" + end);
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
