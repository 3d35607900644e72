// Defections between factions.
// question Who left one faction or party for another, and what speaks for a break?
// @param body NAME = '', only from or to this body; all factions and parties if empty
// @param sign BOOLEAN = true, only where something speaks for a break: expulsion, split or enmity
// :params {body: "", sign: true}
// @returns person, left, last_known, relation, joined, year, date, signs, certainty, quote, document, page
// @chart year
// @network left person joined
CALL () {
  WITH $body AS name
  WHERE name = ''
  MATCH (asked:Faction|Party)
  RETURN asked
  UNION
  MATCH (asked:Entity)
  WHERE asked.id = $body OR asked.name = $body
  RETURN asked
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($body, '\\', ' '), '"', ' ') + '"') YIELD node AS asked
  WHERE $body IN asked.names
  RETURN asked
}
MATCH (asked)<-[:MEMBER_OF|LED|FOUNDED|EXPELLED_FROM]-(e:Person)
WITH e, collect(DISTINCT asked) AS asked
MATCH (e)-[y:MEMBER_OF|LED|FOUNDED]->(a:Organization)
MATCH (e)-[x:MEMBER_OF|LED|FOUNDED]->(b:Organization)
WHERE a <> b AND y.to < x.from AND (a IN asked OR b IN asked)
WITH e, a, b, y, x,
     CASE WHEN EXISTS { (e)-[:EXPELLED_FROM]->(a) } THEN ['expelled'] ELSE [] END
     + CASE WHEN EXISTS { (b)-[:SPLIT_FROM]->(a) } THEN ['split'] ELSE [] END
     + CASE WHEN EXISTS { (e)-[:OPPOSED]->(a) } OR EXISTS { (a)-[:OPPOSED]->(e) } THEN ['enmity of the person'] ELSE [] END
     + CASE WHEN EXISTS { (b)-[:OPPOSED]-(a) } THEN ['enmity of the bodies'] ELSE [] END AS signs
WHERE size(signs) > 0 OR NOT $sign
WITH e, a, b, x, signs, max(y.to) AS last
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN e.name AS person,
       a.name AS left,
       last.year AS last_known,
       type(x) AS relation,
       b.name AS joined,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       signs AS signs,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY x.from, person, left, joined, x.claims, a.id
