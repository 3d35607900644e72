package revnet.graph;

import java.util.List;
import revnet.model.Circumstances;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.Relation;

/**
 * A person and what is claimed of them.
 *
 * @param person the person
 * @param statements the claims at whose one end or other the person stands, in the order of their ids
 */
public record PersonProfile(Entity person, List<Statement> statements) {

    /** Copies the statements. */
    public PersonProfile {
        statements = List.copyOf(statements);
    }

    /**
     * A claim with its two ends.
     *
     * @param claim the claim's id
     * @param subject of whom it is claimed
     * @param relation what is claimed
     * @param object the other end
     * @param circumstances when, where and how firmly
     * @param quote the words
     * @param document the document that says it
     */
    public record Statement(
            ClaimId claim,
            Entity subject,
            Relation relation,
            Entity object,
            Circumstances circumstances,
            String quote,
            DocumentId document) {}
}
