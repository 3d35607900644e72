// Entities with what each document calls them.
// @param ids LIST<STRING>, their ids
// @returns id, labels, name, names, preferred, namings
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (d)-[n:NAMES]->(e)
WITH e, d, n
ORDER BY d.id
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.names AS names, e.preferred AS preferred,
       collect(n {.name, .names, .type, .kind}) AS namings
ORDER BY id
