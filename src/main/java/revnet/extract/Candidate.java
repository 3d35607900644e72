package revnet.extract;

import java.util.List;
import java.util.Optional;
import revnet.model.Certainty;
import revnet.model.Relation;

/**
 * A relation that one word of a sentence may state between two referents.
 *
 * @param subject who or what it may be said of
 * @param relation what may be said
 * @param object the other end
 * @param trigger index of the word that states it
 * @param certainty how firmly it is said; empty if it is not said to have come true
 * @param weight how good the evidence looks at first sight, only to compare candidates of one sentence
 * @param signs what speaks for or against it, by name
 */
record Candidate(
        Referent subject,
        Relation relation,
        Referent object,
        int trigger,
        Optional<Certainty> certainty,
        double weight,
        List<String> signs) {

    Candidate {
        signs = List.copyOf(signs);
    }
}
