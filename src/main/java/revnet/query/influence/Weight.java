package revnet.query.influence;

/** What the tie of a pair weighs. */
public enum Weight {
    /** Every pair that is tied weighs the same. */
    NONE("every tied pair counts once") {
        @Override
        double of(DatedTie tie) {
            return 1;
        }

        @Override
        double sum(double one, double other) {
            return 1;
        }
    },
    /** As many as there are claims. */
    COUNT("a pair weighs as many as its claims") {
        @Override
        double of(DatedTie tie) {
            return tie.claims();
        }
    },
    /** The sum of the ties' confidences. */
    CONFIDENCE("a pair weighs the sum of its ties' confidences") {
        @Override
        double of(DatedTie tie) {
            return tie.confidence();
        }
    };

    private final String meaning;

    Weight(String meaning) {
        this.meaning = meaning;
    }

    /**
     * How pairs are weighed, in words.
     *
     * @return a clause
     */
    public String meaning() {
        return meaning;
    }

    /** What one tie weighs. */
    abstract double of(DatedTie tie);

    /** What two ties of the same pair weigh together. */
    double sum(double one, double other) {
        return one + other;
    }
}
