package revnet.evaluate;

/**
 * How many claims there are and how many are right.
 *
 * @param gold how many readers wrote down
 * @param claimed how many were claimed
 * @param right how many of these the readers wrote down too
 */
public record Tally(int gold, int claimed, int right) {

    static final Tally NONE = new Tally(0, 0, 0);

    /**
     * The share of claims that are right.
     *
     * @return from 0 to 1; 0 if nothing was claimed
     */
    public double precision() {
        return claimed == 0 ? 0 : (double) right / claimed;
    }

    /**
     * The share of what readers wrote down that was claimed.
     *
     * @return from 0 to 1; 0 if they wrote down nothing
     */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /**
     * The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979).
     *
     * @return from 0 to 1; 0 if nothing is right
     */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, claimed + other.claimed, right + other.right);
    }
}
