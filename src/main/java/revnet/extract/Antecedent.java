package revnet.extract;

import java.util.List;

/**
 * What a pronoun may mean.
 *
 * @param who somebody or something that was mentioned before; several for "they"
 * @param signs what speaks for or against it, by name
 */
record Antecedent(List<Referent> who, List<String> signs) {

    Antecedent {
        who = List.copyOf(who);
        signs = List.copyOf(signs);
    }
}
