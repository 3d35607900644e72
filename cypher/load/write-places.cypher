// Writes where claims say that something happened.
// @param rows LIST<MAP>, claim and place of each
// @returns written
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (p:Entity {id: row.place})
CREATE (c)-[:AT]->(p)
RETURN count(*) AS written
