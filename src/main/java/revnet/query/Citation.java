package revnet.query;

/**
 * Words of a document, and where they stand.
 *
 * @param quote the words
 * @param document the document's id
 * @param title the document's title
 * @param page the page, counted from 1 in file order
 * @param passage the paragraph that holds the words
 */
public record Citation(String quote, String document, String title, int page, String passage) {}
