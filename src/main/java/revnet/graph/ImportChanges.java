package revnet.graph;

/**
 * What an import changed in the graph.
 *
 * @param documents documents; none is ever gone, since an import says nothing of the documents it was not given
 * @param entities people, bodies, places, works and events
 * @param claims claims
 * @param edges edges between entities, derived from the claims
 */
public record ImportChanges(Counts documents, Counts entities, Counts claims, Counts edges) {

    /** Nothing changed. */
    public static final ImportChanges NONE = new ImportChanges(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

    /**
     * Whether the graph was already as the import wants it.
     *
     * @return true if nothing was written
     */
    public boolean nothing() {
        return equals(NONE);
    }

    /**
     * Changes of one kind of thing.
     *
     * @param added were not there before
     * @param changed were there, but different
     * @param gone are there no longer
     */
    public record Counts(int added, int changed, int gone) {

        /** Nothing changed. */
        public static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(added + other.added, changed + other.changed, gone + other.gone);
        }
    }
}
