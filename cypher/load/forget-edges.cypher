// Removes the edges derived for ties.
// @param ties LIST<MAP>, subject, relation and object of each
UNWIND $ties AS tie
MATCH (s:Entity {id: tie.subject})
MATCH (s)-[r:$(tie.relation)]->(o:Entity {id: tie.object})
DELETE r
