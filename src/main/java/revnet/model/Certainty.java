package revnet.model;

import java.util.Locale;

/** How firmly a passage states a claim. */
public enum Certainty {
    /** The passage states it as fact. */
    ASSERTED,
    /** The passage states it with a reservation: supposedly, possibly, may have. */
    HEDGED,
    /** The passage states that it did not happen. */
    DENIED;

    /**
     * The word used in claim files and in the graph.
     *
     * @return the constant's name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word back.
     *
     * @param code the word, in any case
     * @return the certainty of that name
     * @throws IllegalArgumentException if no certainty is called so
     */
    public static Certainty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
