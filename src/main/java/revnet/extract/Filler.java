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

    /** {@code tree}, or how near it stands in the line. */
    String how() {
        if (tree) {
            return "tree";
        }
        return rank > 1 ? "far" : "near" + rank;
    }

    double weight() {
        return switch (how()) {
            case "tree" -> 3;
            case "near0" -> 1.5;
            case "near1" -> 0.7;
            default -> 0.2;
        };
    }
}
