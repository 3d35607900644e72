package revnet.extract;

import java.util.List;
import revnet.model.EntityId;

/**
 * What a pronoun may mean, as weighed while a document was read.
 *
 * @param start the first character of the pronoun in the document's own characters
 * @param who what it may mean; several for "they"
 * @param signs what speaks for or against it, by name
 */
public record Considered(int start, List<EntityId> who, List<String> signs) {

    /** Copies the lists. */
    public Considered {
        who = List.copyOf(who);
        signs = List.copyOf(signs);
    }
}
