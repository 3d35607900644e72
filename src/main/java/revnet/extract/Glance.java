package revnet.extract;

import java.util.List;
import revnet.encoder.Untagged;
import revnet.model.Span;

/**
 * A sentence as it looks before the encoder tells what it names.
 *
 * @param places where each of its words stands in the file
 * @param sentence its words, what a recognizer takes them for, and the names that the grammar finds
 */
public record Glance(List<Span> places, Untagged sentence) {

    /** Copies the list. */
    public Glance {
        places = List.copyOf(places);
    }
}
