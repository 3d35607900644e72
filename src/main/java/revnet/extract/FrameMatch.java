package revnet.extract;

import java.util.Set;

/**
 * A frame that applies in a sentence.
 *
 * @param frame the line of the lexicon
 * @param trigger index of the word that triggers it
 * @param subjects indices of the words that fill the subject
 * @param objects indices of the words that fill the object
 */
record FrameMatch(Frame frame, int trigger, Set<Integer> subjects, Set<Integer> objects) {

    FrameMatch {
        subjects = Set.copyOf(subjects);
        objects = Set.copyOf(objects);
    }
}
