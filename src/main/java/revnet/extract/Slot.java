package revnet.extract;

import java.util.List;
import java.util.Set;

/**
 * One end of a frame with all that may fill it.
 *
 * @param role as the lexicon names it, or {@code left} and {@code right} for whatever stands there
 * @param fillers best first
 */
record Slot(String role, List<Filler> fillers) {

    static final String LEFT = "left";
    static final String RIGHT = "right";

    private static final Set<String> OFTEN = Set.of(
            LEFT, RIGHT, "subj", "obj", "iobj", "poss", "head", "mod", "each", "inner", "of", "with", "by", "from",
            "to", "in", "against");

    Slot {
        fillers = List.copyOf(fillers);
    }

    /** Whether the tree fills the slot. */
    boolean tree() {
        return fillers.stream().anyMatch(Filler::tree);
    }

    /** The role, the rarer prepositions taken together. */
    String kind() {
        return OFTEN.contains(role) ? role : "prep";
    }
}
