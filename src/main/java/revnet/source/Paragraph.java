package revnet.source;

/**
 * A paragraph of a reading text.
 *
 * @param start its first UTF-16 unit in the reading text
 * @param end after its last
 * @param page the page on which it begins, counted from 1 in file order
 */
public record Paragraph(int start, int end, int page) {}
