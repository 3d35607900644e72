package revnet.evaluate;

/**
 * A figure with the bounds between which it would likely be on other documents of the kind.
 *
 * @param measure what is measured
 * @param value the figure over all documents
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(String measure, double value, double low, double high) {}
