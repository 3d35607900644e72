package revnet.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Leaves out the lines that repeat at the head or the foot of pages: a title, an author, a chapter. */
final class RunningHeads {

    private static final int OFTEN = 3;
    private static final int LONGEST = 90;

    private final String record;
    private final Map<String, Integer> counts = new HashMap<>();

    private RunningHeads(String record) {
        this.record = record;
    }

    /**
     * The pages without their running heads.
     *
     * @param record the text that the pages are of
     * @param pages the pages
     * @return the same pages; heads are taken out where at least three pages have them
     */
    static List<Page> remove(String record, List<Page> pages) {
        var heads = new RunningHeads(record);
        for (var page : pages) {
            heads.edges(page)
                    .forEach(i -> heads.counts.merge(key(record, page.lines().get(i)), 1, Integer::sum));
        }
        return pages.stream().map(heads::without).toList();
    }

    private Page without(Page page) {
        var lines = new ArrayList<>(page.lines());
        var printed = page.printed();
        for (int i : edges(page)) {
            if (counts.getOrDefault(key(record, page.lines().get(i)), 0) >= OFTEN) {
                printed = printed.isPresent() ? printed : PageNumbers.beside(record, lines.get(i));
                lines.set(i, new Stretch(lines.get(i).start(), lines.get(i).start()));
            }
        }
        return new Page(page.number(), page.start(), lines, printed);
    }

    /** The first and the last full line of a page, as far as they may be running heads. */
    private Collection<Integer> edges(Page page) {
        var full = IntStream.range(0, page.lines().size())
                .filter(i -> !page.lines().get(i).isBlank(record))
                .boxed()
                .toList();
        if (full.size() < 2) {
            return List.of();
        }
        return Optional.of(List.of(full.get(0), full.get(full.size() - 1))).stream()
                .flatMap(List::stream)
                .filter(i -> mayBeHead(record, page.lines().get(i)))
                .toList();
    }

    /** Whether a line is short enough, and says enough, to be one. */
    static boolean mayBeHead(String record, Stretch line) {
        return line.end() - line.start() <= LONGEST && key(record, line).length() > 2;
    }

    /** A head's letters: the page number beside it does not count. */
    static String key(String record, Stretch line) {
        return line.of(record).replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
