// Writes the edges between entities that stand for spells.
// @param rows LIST<MAP>, subject, relation, object and properties of each
// @returns written
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:$(row.relation)]->(o)
SET r = row.properties
RETURN count(*) AS written
