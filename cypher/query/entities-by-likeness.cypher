// The entities with a name somewhat like one that nobody has.
// @param words STRING, the words of the name's key, each with a tilde
// @param types LIST<STRING>, labels, one of which the entity must have
// @returns entity
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 50}) YIELD node AS e, score
WHERE any(label IN labels(e) WHERE label IN $types)
RETURN {id: e.id, name: e.name, names: e.names, labels: labels(e)} AS entity
ORDER BY score DESC, e.id
