// Finds entities by the key of a name.
// @param key STRING, the key
// @returns id
CALL db.index.fulltext.queryNodes('entity_keys', '"' + $key + '"') YIELD node
RETURN node.id AS id
ORDER BY id
