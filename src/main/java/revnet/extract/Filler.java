package revnet.extract;

import java.util.List;

/**
 * A reference that may fill one end of a frame.
 *
 * @param reference who or what
 * @param tree whether the parse tree says so
 * @param rank how many other rows of references stand nearer to the trigger on the same side, 0 for none
 * @param signs what speaks for or against it, by name
 */
record Filler(Reference reference, boolean tree, int rank, List<String> signs) {

    Filler {
        signs = List.copyOf(signs);
    }

    /** {@code tree}, or the rank on the surface. */
    String how() {
        return tree ? "tree" : rank > 1 ? "far" : "near" + rank;
    }

    double weight() {
        return tree ? 3 : rank == 0 ? 1.5 : rank == 1 ? 0.7 : 0.2;
    }
}
