// Rejects the claims of a relation, as a curator does in Neo4j Browser.
// @param relation STRING, the relation
MATCH (c:Claim {relation: $relation})
SET c.status = 'rejected'
