package revnet.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import revnet.model.Claim;
import revnet.model.ClaimId;

/** Reads the claims that documents make, with their status. */
final class StoredClaims {

    private static final CypherFile CLAIMS = CypherFile.load("load/claims-of-documents.cypher");

    private final Statements statements;
    private final Map<ClaimId, String> statuses = new HashMap<>();

    StoredClaims(Statements statements) {
        this.statements = statements;
    }

    SortedMap<ClaimId, Claim> ofDocuments(Collection<String> documents) {
        var claims = new TreeMap<ClaimId, Claim>();
        for (var row : statements.run(CLAIMS, Map.of("documents", List.copyOf(documents)))) {
            var claim = ClaimRows.claim(row);
            claims.put(claim.id(), claim);
            statuses.put(claim.id(), row.text("status"));
        }
        return claims;
    }

    /** The status of every claim that was read so far. */
    Map<ClaimId, String> statuses() {
        return Map.copyOf(statuses);
    }
}
