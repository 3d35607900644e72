package revnet.source;

import java.util.List;

/**
 * A document's record, cut into paragraphs that are not repaired yet.
 *
 * @param record the text as it came
 * @param paragraphs its paragraphs in reading order, a line break in them where a line ends
 * @param pages where each page begins in the record, ascending
 */
record Manuscript(String record, List<Draft> paragraphs, List<Integer> pages) {

    Manuscript {
        paragraphs = List.copyOf(paragraphs);
        pages = List.copyOf(pages);
    }
}
