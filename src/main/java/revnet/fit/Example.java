package revnet.fit;

import java.util.List;

/**
 * A tie that a sentence may state, or an antecedent that a pronoun may have, and whether readers say so.
 *
 * @param document the document's file name
 * @param tie the tie in the gold's terms, or the pronoun
 * @param signs what speaks for or against it
 * @param right whether the gold holds it
 */
record Example(String document, String tie, List<String> signs, boolean right) {

    /** The sign of a tie that is planned, feared or denied to be true as a whole, and so never claimed. */
    private static final String UNCLAIMED = "certainty=UNCLAIMED";

    Example {
        signs = List.copyOf(signs);
    }

    /** Whether it would be claimed if it were probable enough. */
    boolean claimable() {
        return !signs.contains(UNCLAIMED);
    }
}
