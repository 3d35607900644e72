package revnet.extract;

import java.util.List;
import revnet.model.Reading;

/**
 * A document's reading with all that was weighed for it.
 *
 * @param reading what the document names and claims
 * @param weighed every claim that was considered
 * @param pronouns everything that was considered for each pronoun
 */
public record Examination(Reading reading, List<Weighed> weighed, List<Considered> pronouns) {

    /** Copies the lists. */
    public Examination {
        weighed = List.copyOf(weighed);
        pronouns = List.copyOf(pronouns);
    }
}
