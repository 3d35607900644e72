// The ties of one entity, a row for each spell, in order of time.
// @param entity STRING, id of the entity
// @param types LIST<STRING>, the relations to return
// @returns relation, date, from, to, claims
MATCH (e:Entity {id: $entity})-[x:$any($types)]-(:Entity)
RETURN DISTINCT type(x) AS relation,
       x.date AS date,
       x.from AS from,
       x.to AS to,
       x.claims AS claims
ORDER BY CASE WHEN date STARTS WITH 'XXXX' THEN null ELSE coalesce(from, to) END, claims
