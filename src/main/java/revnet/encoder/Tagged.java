package revnet.encoder;

import java.util.List;

/**
 * What a sentence names.
 *
 * @param names its names from left to right, not overlapping
 * @param named for each word, the probability that it is part of a name; 0 for those beyond the first 200 pieces
 */
public record Tagged(List<Marked> names, List<Double> named) {

    /** Copies the lists. */
    public Tagged {
        names = List.copyOf(names);
        named = List.copyOf(named);
    }
}
