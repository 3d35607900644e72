// Which of some entities are tied among themselves.
// @param ids LIST<STRING>, ids of the entities
// @returns subject, relation, object
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[x]->(o:Entity)
WHERE o.id IN $ids
RETURN DISTINCT s.id AS subject,
       type(x) AS relation,
       o.id AS object
ORDER BY subject, relation, object
