// Entities by their ids.
// @param ids LIST<STRING>, the ids
// @returns id, name, names, labels
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.name AS name, e.names AS names, labels(e) AS labels
ORDER BY id
