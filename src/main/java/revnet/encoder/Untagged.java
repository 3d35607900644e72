package revnet.encoder;

import java.util.List;

/**
 * A sentence whose names are to be told.
 *
 * @param words its words
 * @param recognized for each word, what a name recognizer takes it for
 * @param names what other means have found in it, not overlapping
 */
public record Untagged(List<String> words, List<String> recognized, List<Marked> names) {

    /** Copies the lists. */
    public Untagged {
        words = List.copyOf(words);
        recognized = List.copyOf(recognized);
        names = List.copyOf(names);
    }
}
