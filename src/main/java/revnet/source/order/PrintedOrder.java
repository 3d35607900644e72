package revnet.source.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The order that the printed page numbers give. */
final class PrintedOrder {

    private static final int FEWEST = 2;

    private PrintedOrder() {}

    /**
     * The order by number.
     *
     * @param pages the pages as they stand
     * @return the places of the pages by number, each page without one after the page that it stands behind; nothing if
     *     fewer than two pages have a number or two have the same
     */
    static Optional<List<Integer>> of(List<PageText> pages) {
        var groups = new ArrayList<List<Integer>>();
        var before = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).printed().isPresent()) {
                groups.add(new ArrayList<>(List.of(i)));
            } else {
                (groups.isEmpty() ? before : groups.get(groups.size() - 1)).add(i);
            }
        }
        if (groups.size() < FEWEST || !areDistinct(pages, groups)) {
            return Optional.empty();
        }
        groups.sort(Comparator.comparingInt(group -> number(pages, group)));
        var order = new ArrayList<>(before);
        groups.forEach(order::addAll);
        return Optional.of(order);
    }

    private static int number(List<PageText> pages, List<Integer> group) {
        return pages.get(group.get(0)).printed().orElseThrow();
    }

    private static boolean areDistinct(List<PageText> pages, List<List<Integer>> groups) {
        var seen = new HashSet<Integer>();
        return groups.stream().allMatch(group -> seen.add(number(pages, group)));
    }
}
