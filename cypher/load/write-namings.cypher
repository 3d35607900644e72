// Writes what documents call entities.
// @param rows LIST<MAP>, document, entity and properties of each
// @returns written
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (d)-[n:NAMES]->(e)
SET n = row.properties
RETURN count(*) AS written
