package revnet.extract;

import java.util.List;

/**
 * What a pronoun may mean.
 *
 * @param who somebody or something that was mentioned before
 * @param signs what speaks for or against it, by name
 */
record Antecedent(Referent who, List<String> signs) {

    Antecedent {
        signs = List.copyOf(signs);
    }
}
