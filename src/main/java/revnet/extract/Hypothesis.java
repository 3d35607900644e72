package revnet.extract;

import java.util.List;

/**
 * A tie that a sentence may state, with all that speaks for and against it.
 *
 * @param best the candidate with the best evidence
 * @param signs what speaks for or against the tie, by name
 */
record Hypothesis(Candidate best, List<String> signs) {

    Hypothesis {
        signs = List.copyOf(signs);
    }
}
