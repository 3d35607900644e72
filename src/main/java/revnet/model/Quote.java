package revnet.model;

import java.util.List;

/**
 * Words of a document, verbatim but for folded white space and end-of-line hyphens, and where they stand.
 *
 * @param text the words
 * @param spans where they stand in the document as it came, in reading order; several where a page break, a page
 *     number or markup cuts them
 */
public record Quote(String text, List<Span> spans) {

    /** Refuses a quote without words or without a place. */
    public Quote {
        if (text.isBlank() || spans.isEmpty()) {
            throw new IllegalArgumentException("a quote needs its words and where they stand");
        }
        spans = List.copyOf(spans);
    }
}
