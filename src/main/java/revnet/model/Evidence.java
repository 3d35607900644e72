package revnet.model;

/**
 * Why a claim is made: the words that say it and where they are found.
 *
 * @param document the document that says it
 * @param passage the passage that says it
 * @param page the page it stands on, counted from 1 in file order
 * @param quote the words
 */
public record Evidence(DocumentId document, PassageId passage, int page, Quote quote) {}
