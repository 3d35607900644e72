package revnet.extract;

import java.util.List;
import revnet.model.Claim;

/**
 * A claim that a sentence may make, with what speaks for and against it.
 *
 * @param claim the claim, its confidence the probability that the sentence makes it
 * @param claimed whether it is likely enough to be claimed
 * @param signs what speaks for or against it, by name, each once
 */
public record Weighed(Claim claim, boolean claimed, List<String> signs) {

    /** Copies the list. */
    public Weighed {
        signs = List.copyOf(signs);
    }
}
