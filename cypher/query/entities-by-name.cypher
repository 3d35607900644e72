// The entities that a name may mean, with what speaks for each: id, a name as it is, its spelling, or a part of it.
// @param name STRING, the name as asked
// @param key STRING, its key, the same for every spelling
// @param types LIST<STRING>, labels, one of which the entity must have
// @returns likeness, entity
CALL () {
  MATCH (e:Entity {id: $name}) RETURN e
  UNION
  MATCH (e:Entity {name: $name}) RETURN e
  UNION
  UNWIND [k IN [replace($key, ' ', '\\ ')] WHERE k <> ''] AS k
  CALL db.index.fulltext.queryNodes('entity_keys', k + ' OR *\\ ' + k + ' OR ' + k + '\\ *') YIELD node AS e
  RETURN e
}
WITH e
WHERE any(label IN labels(e) WHERE label IN $types)
RETURN CASE
         WHEN e.id = $name THEN 'id'
         WHEN e.name = $name THEN 'preferred name'
         WHEN $name IN e.names THEN 'other name'
         WHEN $key IN e.keys THEN 'spelling'
         WHEN any(k IN e.keys WHERE k ENDS WITH ' ' + $key) THEN 'last words'
         ELSE 'first words'
       END AS likeness,
       {id: e.id, name: e.name, names: e.names, labels: labels(e)} AS entity
ORDER BY entity.name, entity.id
