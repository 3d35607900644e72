package revnet.source.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the order in which pages are to be read.
 *
 * <p>An order is taken instead of the given one if its score is higher by more than what naming it costs plus
 * {@link #MARGIN}: so much the evidence must outweigh what trying many orders finds by chance. An imposition costs the
 * logarithm of its place in the list, usual ways standing first; a path found by search costs that of the number of all
 * orders; the printed numbers cost nothing. A document of many pages of which hardly a join is bad is not searched.
 */
public final class PageOrder {

    /** How much clearer than by chance another order must be; e<sup>4</sup> is 55 to 1. */
    static final double MARGIN = 4;

    private static final double BAD = -1.5;
    private static final int MANY = 100;
    private static final double HARDLY_ANY = 0.1;
    private static final int CHECK = 12;

    private static final int FREQUENT = 200;

    private final Language language;
    private final Succession usual;

    /**
     * Finds orders with a language's help.
     *
     * @param language what is known of it; not heard where it knows too few of a document's words
     */
    public PageOrder(Language language) {
        this.language = language;
        this.usual = new Succession(
                language.sentences().stream().map(Succession::tokens).toList(), FREQUENT);
    }

    /** An order with what it gains over the given one, less what it costs to name it. */
    private record Proposal(List<Integer> order, double gain) {}

    /**
     * Restores the order of pages.
     *
     * @param pages the pages as they stand
     * @return the places of the page that is to be read first, second, and so on; the pages as they stand if no other
     *     order is clearly better
     */
    public List<Integer> restore(List<PageText> pages) {
        var given = IntStream.range(0, pages.size()).boxed().toList();
        var full = given.stream().filter(i -> !pages.get(i).isBlank()).toList();
        if (full.size() < 2) {
            return given;
        }
        var joins = new Joins(full.stream().map(pages::get).toList(), language, usual);
        var best = best(joins, given.size(), full, pages);
        if (best == null) {
            return given;
        }
        var order = new ArrayList<Integer>();
        best.forEach(i -> order.add(full.get(i)));
        given.stream().filter(i -> pages.get(i).isBlank()).forEach(order::add);
        return List.copyOf(order);
    }

    private static @Nullable List<Integer> best(Joins joins, int all, List<Integer> full, List<PageText> pages) {
        int size = full.size();
        int[] given = IntStream.range(0, size).toArray();
        if (size > MANY && isSound(joins)) {
            return null;
        }
        double score = joins.score(given);
        var proposals = new ArrayList<Proposal>();
        PrintedOrder.of(full.stream().map(pages::get).toList())
                .ifPresent(order -> proposals.add(new Proposal(order, gain(joins, order, score))));
        var impositions = impositions(all, full);
        int rank = 1;
        for (var order : impositions) {
            rank++;
            if (mayBeRight(joins, order)) {
                proposals.add(new Proposal(order, gain(joins, order, score) - Math.log(rank)));
            }
        }
        if (size <= PathSearch.LIMIT) {
            var order = IntStream.of(PathSearch.best(joins)).boxed().toList();
            proposals.add(new Proposal(order, gain(joins, order, score) - logFactorial(size)));
        }
        return clearest(proposals);
    }

    private static @Nullable List<Integer> clearest(List<Proposal> proposals) {
        Proposal best = null;
        for (var proposal : proposals) {
            if (proposal.gain > (best == null ? MARGIN : best.gain)) {
                best = proposal;
            }
        }
        return best == null ? null : best.order;
    }

    private static double gain(Joins joins, List<Integer> order, double given) {
        return joins.score(order.stream().mapToInt(i -> i).toArray()) - given;
    }

    private static boolean isSound(Joins joins) {
        long bad = IntStream.range(1, joins.size())
                .filter(i -> joins.score(i - 1, i) + joins.number(i - 1, i) < BAD)
                .count();
        return bad <= joins.size() * HARDLY_ANY;
    }

    /** Whether the first joins of an order do not speak against it as a whole. */
    private static boolean mayBeRight(Joins joins, List<Integer> order) {
        double sum = 0;
        for (int i = 1; i < Math.min(CHECK, order.size()); i++) {
            sum += joins.score(order.get(i - 1), order.get(i));
        }
        return order.size() < CHECK || sum > 0;
    }

    /** The orders that undo an imposition, with the blank pages counted or lost. */
    private static Set<List<Integer>> impositions(int all, List<Integer> full) {
        var orders = new LinkedHashSet<List<Integer>>();
        if (all > full.size()) {
            var places = new int[all];
            Arrays.fill(places, -1);
            IntStream.range(0, full.size()).forEach(i -> places[full.get(i)] = i);
            Candidates.of(all)
                    .forEach(order -> orders.add(order.stream()
                            .map(i -> places[i])
                            .filter(i -> i >= 0)
                            .toList()));
        }
        orders.addAll(Candidates.of(full.size()));
        return orders;
    }

    private static double logFactorial(int n) {
        return IntStream.rangeClosed(2, n).mapToDouble(Math::log).sum();
    }
}
