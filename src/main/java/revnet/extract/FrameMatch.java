package revnet.extract;

import java.util.List;

/**
 * A frame whose words stand in a sentence; whether its ends do is not yet known.
 *
 * @param frame the line of the lexicon
 * @param trigger index of the word that triggers it
 * @param companions indices of its other words
 * @param via how the word came to the frame: its own, by a synonym, by a hypernym, or as any word
 */
record FrameMatch(Frame frame, int trigger, List<Integer> companions, String via) {

    FrameMatch {
        companions = List.copyOf(companions);
    }
}
