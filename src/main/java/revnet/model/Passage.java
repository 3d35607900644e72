package revnet.model;

/**
 * A paragraph of a document in reading order.
 *
 * @param id its name
 * @param document the document it belongs to
 * @param page the page it begins on, counted from 1 in file order
 * @param text the reading text: hyphens joined, running heads gone
 * @param extent from its first to its last character in the document as it came
 */
public record Passage(PassageId id, DocumentId document, int page, String text, Span extent) {}
