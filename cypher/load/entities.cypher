// All entities.
// @returns id, labels, name, names
MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.names AS names
ORDER BY id
