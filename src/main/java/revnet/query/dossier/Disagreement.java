package revnet.query.dossier;

import java.util.List;
import revnet.query.Witness;

/**
 * Claims that cannot all be right.
 *
 * @param about what they disagree about, in a sentence
 * @param witnesses the claims, in order of time
 */
public record Disagreement(String about, List<Witness> witnesses) {

    /** Copies the claims. */
    public Disagreement {
        witnesses = List.copyOf(witnesses);
    }
}
