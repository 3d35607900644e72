package revnet.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.TextNode;

/**
 * An HTML source with the character references of its text resolved, and where each text stands in it.
 *
 * <p>Of a page without references it is the source as it is. References are resolved because a quote has to be what its
 * spans cover, and no stretch of a source that writes letters as references holds the letters.
 */
final class HtmlRecord {

    private final StringBuilder record = new StringBuilder();
    private final IdentityHashMap<TextNode, Stretch> places = new IdentityHashMap<>();

    /**
     * Resolves references.
     *
     * @param source the source, positions tracked in it
     * @param texts the texts of the page that count as its text
     */
    HtmlRecord(String source, List<TextNode> texts) {
        int done = 0;
        for (var text : sorted(texts)) {
            int start = Math.max(done, text.sourceRange().startPos());
            record.append(source, done, start);
            places.put(
                    text,
                    new Stretch(
                            record.length(),
                            record.length() + text.getWholeText().length()));
            record.append(text.getWholeText());
            done = Math.max(start, text.sourceRange().endPos());
        }
        record.append(source, done, source.length());
    }

    private static List<TextNode> sorted(List<TextNode> texts) {
        return texts.stream()
                .sorted(Comparator.comparingInt(text -> text.sourceRange().startPos()))
                .toList();
    }

    /** The record. */
    String text() {
        return record.toString();
    }

    /** Where a text stands; empty if it was not among the page's texts. */
    Optional<Stretch> place(TextNode text) {
        return Optional.ofNullable(places.get(text));
    }
}
