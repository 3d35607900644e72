// Whom and what documents name.
// @param documents LIST<STRING>, their ids
// @returns id
UNWIND $documents AS document
MATCH (:Document {id: document})-[:NAMES]->(e)
RETURN DISTINCT e.id AS id
ORDER BY id
