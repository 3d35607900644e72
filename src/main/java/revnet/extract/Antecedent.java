package revnet.extract;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same with more signs. */
    Antecedent with(List<String> more) {
        return new Antecedent(who, Stream.concat(signs.stream(), more.stream()).toList());
    }
}
