// The derived edges of a type.
// @param type STRING, the type
// @returns subject, edge, object
MATCH (s:Entity)-[r:$($type)]->(o:Entity)
RETURN s.id AS subject, properties(r) AS edge, o.id AS object
ORDER BY subject, object, r.from
