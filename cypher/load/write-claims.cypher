// Writes claims with their two ends and the passage that says them.
// @param rows LIST<MAP>, subject, object, passage, spans, page and properties of each
// @returns written
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MATCH (p:Passage {id: row.passage})
CREATE (c:Claim)-[:SUBJECT]->(s)
SET c = row.properties
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:SAID_BY {spans: row.spans, page: row.page}]->(p)
RETURN count(*) AS written
