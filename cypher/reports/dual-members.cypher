// Members of two bodies at once.
// question Who may have belonged to two factions or parties at the same time?
// @param body NAME = '', only members of this body; of any faction or party if empty
// :params {body: ""}
// @returns person, one, one_when, said_of_one, other, other_when, from, to, certainty, quote, document, page
// @network person MEMBER_OF other
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
MATCH (asked)<-[y:MEMBER_OF|LED|FOUNDED]-(e:Person)
MATCH (e)-[x:MEMBER_OF|LED|FOUNDED]->(b:Faction|Party)
WHERE b <> asked AND ($body <> '' OR asked.id < b.id)
  AND x.from <= y.to AND y.from <= x.to
  AND NOT x.date STARTS WITH 'XXXX' AND NOT y.date STARTS WITH 'XXXX'
  AND NOT EXISTS { (asked)-[:PART_OF]-(b) }
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN e.name AS person,
       asked.name AS one,
       y.date AS one_when,
       y.quote AS said_of_one,
       b.name AS other,
       x.date AS other_when,
       CASE WHEN x.from > y.from THEN x.from ELSE y.from END AS from,
       CASE WHEN x.to < y.to THEN x.to ELSE y.to END AS to,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY person, one, other, from, to, y.claims, x.claims
