package revnet.source.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sequences in which a scan of sheets gives their pages.
 *
 * <p>Pages are counted from 0 in reading order, {@code total} of them. A sheet of a folded booklet has two sides with a
 * left and a right page each: of the sheet {@code k} of a signature of {@code s} pages, counted from outside, they are
 * {@code s-1-2k | 2k} and {@code 2k+1 | s-2-2k}. Scans differ in which sheet, which side and which half comes first, and
 * in whether all fronts, or all left halves, come before the others.
 */
final class Imposition {

    private static final List<Integer> SIGNATURES = List.of(16, 8, 4);

    /** Sheets folded twice and thrice: both sides row by row, as in Gaskell's figures of quarto and octavo. */
    private static final List<List<Integer>> FORMES = List.of(
            List.of(4, 3, 7, 0, 2, 5, 1, 6),
            List.of(7, 0, 4, 3, 1, 6, 2, 5),
            List.of(4, 11, 8, 7, 3, 12, 15, 0, 6, 9, 10, 5, 1, 14, 13, 2),
            List.of(3, 12, 15, 0, 4, 11, 8, 7, 1, 14, 13, 2, 6, 9, 10, 5));

    private final Set<List<Integer>> sequences = new LinkedHashSet<>();
    private final int total;

    private Imposition(int total) {
        this.total = total;
    }

    /** The sequences of a booklet in one signature, scanned sheet by sheet. */
    static Set<List<Integer>> usual(int total) {
        var imposition = new Imposition(total);
        imposition.folded(List.of(total), 0);
        return imposition.sequences;
    }

    /** The sequences, each a permutation of the pages, for a number of pages that is a multiple of four. */
    static Set<List<Integer>> sequences(int total) {
        var imposition = new Imposition(total);
        imposition.folded(List.of(total));
        for (int size : SIGNATURES) {
            if (size < total) {
                imposition.folded(signatures(total, size));
            }
        }
        FORMES.forEach(imposition::formes);
        return imposition.sequences;
    }

    /** Sequences that need no sheets of four pages: turned stacks, fronts before backs, spreads read from the right. */
    static Set<List<Integer>> flat(int total) {
        var imposition = new Imposition(total);
        var inOrder = IntStream.range(0, total).boxed().toList();
        imposition.add(inOrder);
        var odd = inOrder.stream().filter(page -> page % 2 == 0).toList();
        var even = inOrder.stream().filter(page -> page % 2 == 1).toList();
        imposition.both(odd, even);
        imposition.spreads(0);
        imposition.spreads(1);
        imposition.stacks(2);
        imposition.stacks(4);
        return imposition.sequences;
    }

    private static List<Integer> signatures(int total, int size) {
        var sizes = new ArrayList<Integer>();
        for (int start = 0; start < total; start += size) {
            sizes.add(Math.min(size, total - start));
        }
        return sizes;
    }

    private void folded(List<Integer> sizes) {
        for (int way = 0; way < 32; way++) {
            folded(sizes, way);
        }
    }

    /** One of 32 ways: from inside, backs first, fronts from the right, backs from the right, side upon side. */
    private void folded(List<Integer> sizes, int way) {
        var fronts = new ArrayList<List<Integer>>();
        var backs = new ArrayList<List<Integer>>();
        int start = 0;
        for (int size : sizes) {
            sheets(start, size, (way & 1) > 0, fronts, backs);
            start += size;
        }
        turn(fronts, (way & 4) > 0);
        turn(backs, (way & 8) > 0);
        boolean backFirst = (way & 2) > 0;
        lay(backFirst ? backs : fronts, backFirst ? fronts : backs, (way & 16) > 0);
    }

    private static void sheets(
            int start, int size, boolean inner, List<List<Integer>> fronts, List<List<Integer>> backs) {
        for (int i = 0; i < size / 4; i++) {
            int k = inner ? size / 4 - 1 - i : i;
            fronts.add(List.of(start + size - 1 - 2 * k, start + 2 * k));
            backs.add(List.of(start + 2 * k + 1, start + size - 2 - 2 * k));
        }
    }

    private static void turn(List<List<Integer>> sides, boolean fromTheRight) {
        if (fromTheRight) {
            sides.replaceAll(side -> List.of(side.get(1), side.get(0)));
        }
    }

    private void lay(List<List<Integer>> some, List<List<Integer>> others, boolean stacked) {
        if (stacked) {
            both(pages(some), pages(others));
            return;
        }
        var sides = new ArrayList<List<Integer>>();
        for (int i = 0; i < some.size(); i++) {
            sides.add(some.get(i));
            sides.add(others.get(i));
        }
        add(pages(sides));
        both(
                sides.stream().map(side -> side.get(0)).toList(),
                sides.stream().map(side -> side.get(1)).toList());
    }

    private static List<Integer> pages(List<List<Integer>> sides) {
        return sides.stream().flatMap(List::stream).toList();
    }

    /** One half after the other, either first, the second forwards or backwards. */
    private void both(List<Integer> some, List<Integer> others) {
        add(append(some, others));
        add(append(some, reversed(others)));
        add(append(others, some));
        add(append(others, reversed(some)));
    }

    private void spreads(int first) {
        var pages = new ArrayList<>(IntStream.range(0, total).boxed().toList());
        for (int i = first; i + 1 < total; i += 2) {
            Collections.swap(pages, i, i + 1);
        }
        add(pages);
    }

    /** A stack printed several pages to a sheet, to be cut and piled up. */
    private void stacks(int up) {
        int high = (total + up - 1) / up;
        add(IntStream.range(0, high * up)
                .map(i -> i % up * high + i / up)
                .filter(page -> page < total)
                .boxed()
                .toList());
    }

    private void formes(List<Integer> forme) {
        if (total % forme.size() == 0) {
            add(IntStream.range(0, total)
                    .map(i -> i - i % forme.size() + forme.get(i % forme.size()))
                    .boxed()
                    .toList());
        }
    }

    private static List<Integer> append(List<Integer> some, List<Integer> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Integer> reversed(List<Integer> pages) {
        var turned = new ArrayList<>(pages);
        Collections.reverse(turned);
        return turned;
    }

    private void add(List<Integer> sequence) {
        sequences.add(List.copyOf(sequence));
        sequences.add(List.copyOf(reversed(sequence)));
    }
}
