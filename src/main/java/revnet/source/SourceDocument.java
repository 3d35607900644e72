package revnet.source;

import java.util.List;
import revnet.model.Document;

/**
 * A document that was opened and put into reading order.
 *
 * @param document what is known of the file
 * @param text its text as read
 * @param paragraphs the paragraphs of the reading text, in order
 */
public record SourceDocument(Document document, ReadingText text, List<Paragraph> paragraphs) {

    /** Copies the paragraphs. */
    public SourceDocument {
        paragraphs = List.copyOf(paragraphs);
    }
}
