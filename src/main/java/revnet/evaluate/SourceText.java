package revnet.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import revnet.model.Span;

/** A document as it came, by Unicode code points. */
final class SourceText {

    private final int[] points;

    SourceText(String text) {
        points = text.codePoints().toArray();
    }

    /** Whether these stretches cover these words, white space and end-of-line hyphens apart. */
    boolean says(String quote, List<Span> spans) {
        var covered = spans.stream().map(this::cut).collect(Collectors.joining("\n"));
        return Folding.quote(covered).equals(Folding.quote(quote));
    }

    private String cut(Span span) {
        int start = Math.min(span.start(), points.length);
        return new String(points, start, Math.min(span.end(), points.length) - start);
    }
}
