package revnet.extract;

import java.util.List;
import revnet.model.Reading;

/**
 * A document's reading with all that was weighed for it.
 *
 * @param reading what the document names and claims
 * @param weighed every claim that was considered
 */
public record Examination(Reading reading, List<Weighed> weighed) {

    /** Copies the list. */
    public Examination {
        weighed = List.copyOf(weighed);
    }
}
