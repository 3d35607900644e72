package revnet.graph;

import java.util.List;
import revnet.model.Claim;
import revnet.model.Document;

/**
 * A document that the graph has read, with what it claims.
 *
 * @param document the document
 * @param claims its claims in the order of their ids, whatever their status
 */
public record StoredDocument(Document document, List<Claim> claims) {

    /** Copies the claims. */
    public StoredDocument {
        claims = List.copyOf(claims);
    }
}
