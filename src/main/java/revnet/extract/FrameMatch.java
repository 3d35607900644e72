package revnet.extract;

import java.util.List;

/**
 * A frame whose words stand in a sentence; whether its ends do is not yet known.
 *
 * @param frame the line of the lexicon
 * @param trigger index of the word that triggers it
 * @param companions indices of its other words
 * @param via how the word came to the frame
 */
record FrameMatch(Frame frame, int trigger, List<Integer> companions, Via via) {

    /** How a word came to a frame. */
    enum Via {
        /** The lexicon has the word. */
        OWN(1),
        /** The lexicon has a synonym of it. */
        SYNONYM(0.6),
        /** The lexicon has something that it is a kind of. */
        HYPERNYM(0.4),
        /** The frame takes any word. */
        ANY(0.15);

        private final double weight;

        Via(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    FrameMatch {
        companions = List.copyOf(companions);
    }

    /** Index of the first of the frame's words. */
    int first() {
        return companions.stream().reduce(trigger, Math::min);
    }
}
