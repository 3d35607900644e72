package revnet.extract;

import java.util.List;
import revnet.language.Token;
import revnet.model.EntityId;

/**
 * What a pronoun or a description may mean, as weighed while a document was read.
 *
 * @param end where the words end, in the document's own characters, exclusive
 * @param who what it may mean; several for "they"
 * @param signs what speaks for or against it, by name
 */
public record Considered(int end, List<EntityId> who, List<String> signs) {

    /** Copies the lists. */
    public Considered {
        who = List.copyOf(who);
        signs = List.copyOf(signs);
    }

    /** Of a word, or of the words that end with it. */
    static Considered of(Token word, Antecedent antecedent) {
        var who = antecedent.who().stream().map(Referent::id).toList();
        return new Considered(word.end(), who, antecedent.signs());
    }
}
