package revnet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import revnet.model.Family;

/**
 * Percentile intervals by resampling documents with replacement (Efron, Bootstrap methods: another look at the
 * jackknife, Annals of Statistics 7, 1979). Documents, not claims, are drawn: claims of one document are not independent.
 */
final class Bootstrap {

    /** How many times as many documents as there are get drawn. */
    static final int DRAWS = 2000;

    private static final double TAIL = 0.025;

    private final List<Tallies> documents;
    private final int[][] draws;

    private Bootstrap(List<Tallies> documents, long seed) {
        this.documents = documents;
        var random = new Random(seed);
        draws = new int[DRAWS][];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = random.ints(documents.size(), 0, documents.size()).toArray();
        }
    }

    /**
     * Intervals that hold the middle 95 % of the draws.
     *
     * @param documents what is right in each document; at least one
     * @param seed of the draws
     * @return precision, recall, F1, family F1, and the F1 of each family that occurs
     */
    static List<Interval> intervals(List<Tallies> documents, long seed) {
        var bootstrap = new Bootstrap(documents, seed);
        var intervals = new ArrayList<Interval>();
        intervals.add(bootstrap.interval("precision", Tallies::claims, Tally::precision));
        intervals.add(bootstrap.interval("recall", Tallies::claims, Tally::recall));
        intervals.add(bootstrap.interval("F1", Tallies::claims, Tally::f1));
        intervals.add(bootstrap.interval("family F1", Tallies::families, Tally::f1));
        for (var family : Family.values()) {
            var name = family.code();
            if (documents.stream().anyMatch(document -> document.byFamily().containsKey(name))) {
                intervals.add(bootstrap.interval(
                        "F1 of " + name, document -> document.byFamily().getOrDefault(name, Tally.NONE), Tally::f1));
            }
        }
        return intervals;
    }

    private Interval interval(String name, Function<Tallies, Tally> part, ToDoubleFunction<Tally> measure) {
        var tallies = documents.stream().map(part).toList();
        var values = new ArrayList<Double>();
        for (var draw : draws) {
            var sum = sum(tallies, draw);
            if (sum.gold() + sum.claimed() > 0) {
                values.add(measure.applyAsDouble(sum));
            }
        }
        values.sort(null);
        double whole = measure.applyAsDouble(tallies.stream().reduce(Tally.NONE, Tally::plus));
        return values.isEmpty()
                ? new Interval(name, whole, whole, whole)
                : new Interval(name, whole, quantile(values, TAIL), quantile(values, 1 - TAIL));
    }

    private static Tally sum(List<Tally> tallies, int... draw) {
        var sum = Tally.NONE;
        for (int document : draw) {
            sum = sum.plus(tallies.get(document));
        }
        return sum;
    }

    /** The smallest value that is no smaller than this share of the values. */
    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
