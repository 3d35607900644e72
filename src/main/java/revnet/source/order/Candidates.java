package revnet.source.order;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The orders in which pages may have to be read, if they stand as a known imposition puts them.
 *
 * <p>A booklet of a number of pages that is no multiple of four has blank ones, which a text often has lost: at its end,
 * at its beginning, or some at either.
 */
final class Candidates {

    private static final int MOST_LOST = 4;

    private final Set<List<Integer>> orders = new LinkedHashSet<>();
    private final int pages;

    private Candidates(int pages) {
        this.pages = pages;
    }

    /**
     * The orders for a number of pages.
     *
     * @param pages how many stand in the record
     * @return for each order, the places in the record of the first page, the second, and so on; usual ways first
     */
    static Set<List<Integer>> of(int pages) {
        var candidates = new Candidates(pages);
        var totals = IntStream.rangeClosed(pages, pages + MOST_LOST)
                .filter(total -> total % 4 == 0)
                .boxed()
                .toList();
        totals.forEach(total -> candidates.folded(Imposition.usual(total), total));
        candidates.folded(Imposition.flat(pages), pages);
        totals.forEach(total -> candidates.folded(Imposition.flat(total), total));
        totals.forEach(total -> candidates.folded(Imposition.sequences(total), total));
        return candidates.orders;
    }

    private void folded(Set<List<Integer>> sequences, int total) {
        for (var sequence : sequences) {
            add(sequence, 0);
        }
        for (int before = 1; before <= total - pages; before++) {
            for (var sequence : sequences) {
                add(sequence, before);
            }
        }
    }

    /** Takes the order that a sequence comes from of which the first pages, and those after the last, were lost. */
    private void add(List<Integer> sequence, int before) {
        var left = sequence.stream()
                .filter(page -> page >= before && page < before + pages)
                .toList();
        var order = new Integer[pages];
        IntStream.range(0, pages).forEach(place -> order[left.get(place) - before] = place);
        orders.add(List.of(order));
    }
}
