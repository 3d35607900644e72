// Links each passage with the next one of its document.
// @param rows LIST<MAP>, the ids of a passage and of the next
// @returns written
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (q:Passage {id: row.next})
CREATE (p)-[:NEXT]->(q)
RETURN count(*) AS written
