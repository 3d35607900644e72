// The edges derived for ties.
// @param ties LIST<MAP>, subject, relation and object of each
// @returns subject, relation, object, properties
UNWIND $ties AS tie
MATCH (s:Entity {id: tie.subject})
MATCH (s)-[r:$(tie.relation)]->(o:Entity {id: tie.object})
RETURN s.id AS subject, type(r) AS relation, o.id AS object, properties(r) AS properties
ORDER BY subject, relation, object, r.claims
