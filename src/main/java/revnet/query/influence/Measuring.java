package revnet.query.influence;

import java.util.List;

/**
 * A measure, ready for any ties.
 *
 * @param measure which
 * @param weight what the tie of a pair weighs
 * @param scores what computes it
 * @param factions who belongs where, for brokerage
 */
record Measuring(Measure measure, Weight weight, Scores scores, Factions factions) {

    Figures of(List<DatedTie> ties) {
        if (measure == Measure.DEGREE) {
            return Degrees.of(ties, weight);
        }
        var network = Network.of(ties, weight, measure.directed());
        if (measure == Measure.BROKERAGE) {
            return Brokerage.of(network, factions);
        }
        return ties.isEmpty()
                ? Figures.of(network)
                : Figures.of(network, scores.of(measure, measure.byDistance() ? network.distances() : network));
    }

    /** What computes it, in words. */
    String by(Network network) {
        boolean counted = measure == Measure.DEGREE || measure == Measure.BROKERAGE;
        return counted ? "counted tie by tie" : scores.by(measure, network);
    }
}
