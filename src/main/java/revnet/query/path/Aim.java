package revnet.query.path;

/** Which of all ways is wanted. */
enum Aim {
    /** The one with the fewest hops; then in the surest order, over the fewest places, works and events, the likeliest. */
    SHORTEST {
        @Override
        Cost of(Link link, int unordered, int weakness) {
            return new Cost(1, unordered, weakness, link.doubt());
        }
    },
    /** The one whose claims are the likeliest to be all true: the least sum of −log confidence; then as the shortest. */
    MOST_RELIABLE {
        @Override
        Cost of(Link link, int unordered, int weakness) {
            return new Cost(link.doubt(), 1, unordered, weakness);
        }
    };

    /**
     * What a step costs.
     *
     * @param link the tie that it walks
     * @param unordered 1 if it does not surely come after the step before, else 0
     * @param weakness 1 if it leads to a place, work or event between the ends, else 0
     */
    abstract Cost of(Link link, int unordered, int weakness);
}
