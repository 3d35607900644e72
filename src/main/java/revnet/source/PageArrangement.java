package revnet.source;

import java.util.List;
import java.util.regex.Pattern;
import revnet.source.order.PageOrder;
import revnet.source.order.PageText;

/** Puts the pages of a text into the order in which they are to be read. */
final class PageArrangement {

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private PageArrangement() {}

    /** Learns the language when a document first needs it. */
    private static final class Loaded {
        private static final PageOrder ENGLISH = new PageOrder(Dictionary.english());
    }

    /**
     * Arranges pages.
     *
     * @param record the text that the pages are of
     * @param pages the pages, without running heads
     * @return the same pages, perhaps in another order
     */
    static List<Page> arrange(String record, List<Page> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        var texts = pages.stream().map(page -> text(record, page)).toList();
        return Loaded.ENGLISH.restore(texts).stream().map(pages::get).toList();
    }

    static PageText text(String record, Page page) {
        return new PageText(
                page.lines().stream()
                        .map(line -> line.strip(record).of(record))
                        .filter(line -> LETTER.matcher(line).find())
                        .toList(),
                page.printed());
    }
}
