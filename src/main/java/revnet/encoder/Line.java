package revnet.encoder;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param words its words
 * @param names what it names, in the order of the text
 */
public record Line(List<String> words, List<Marked> names) {

    /** Copies the lists. */
    public Line {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }
}
