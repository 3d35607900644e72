// Bridges between movements.
// question Which ties of alliance and contact join people of factions that have neither member nor origin in common?
// @param body NAME = '', only ties of this body's people; of all factions and parties if empty
// :params {body: ""}
// @returns one_body, one, relation, other, other_body, year, date, certainty, quote, document, page
// @chart year
// @network one relation other
CALL () {
  WITH $body AS name
  WHERE name = ''
  MATCH (f:Faction|Party)
  RETURN f
  UNION
  MATCH (f:Entity)
  WHERE f.id = $body OR f.name = $body
  RETURN f
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($body, '\\', ' '), '"', ' ') + '"') YIELD node AS f
  WHERE $body IN f.names
  RETURN f
}
MATCH (f)<-[:MEMBER_OF|LED|FOUNDED]-(:Person)-[x:CONTACTED|ALLIED_WITH|SUPPORTED]-(:Person)
WITH DISTINCT x
WITH x, startNode(x) AS s, endNode(x) AS o
WITH x, s, o,
     COLLECT { MATCH (s)-[:MEMBER_OF|LED|FOUNDED]->(b:Faction|Party) RETURN DISTINCT b ORDER BY b.name, b.id } AS mine,
     COLLECT { MATCH (o)-[:MEMBER_OF|LED|FOUNDED]->(b:Faction|Party) RETURN DISTINCT b ORDER BY b.name, b.id } AS theirs
WHERE size(mine) > 0 AND size(theirs) > 0
  AND none(a IN mine WHERE a IN theirs)
  AND none(a IN mine WHERE any(b IN theirs WHERE EXISTS { (a)-[:SPLIT_FROM|MERGED_WITH|PART_OF]-(b) }))
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN [b IN mine | b.name] AS one_body,
       s.name AS one,
       type(x) AS relation,
       o.name AS other,
       [b IN theirs | b.name] AS other_body,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), one, other, relation, x.claims
