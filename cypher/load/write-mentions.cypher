// Writes where passages name entities.
// @param rows LIST<MAP>, passage, entity and properties of each
// @returns written
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN count(*) AS written
