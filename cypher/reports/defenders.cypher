// Who defended the expelled.
// question Who stood by somebody who was expelled, at the time or later?
// @param expelled NAME = '', only defenders of this person or body; of all who were expelled if empty
// :params {expelled: ""}
// @returns defender, relation, defended, expelled_from, expelled_when, time, year, date, certainty, quote, document, page
// @chart year
// @network defender relation defended
CALL () {
  WITH $expelled AS name
  WHERE name = ''
  MATCH (e:Entity)
  RETURN e
  UNION
  MATCH (e:Entity)
  WHERE e.id = $expelled OR e.name = $expelled
  RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($expelled, '\\', ' '), '"', ' ') + '"') YIELD node AS e
  WHERE $expelled IN e.names
  RETURN e
}
MATCH (e)-[y:EXPELLED_FROM]->(body:Organization)
MATCH (e)-[x:SUPPORTED|ALLIED_WITH]-(friend:Entity)
WHERE (type(x) = 'ALLIED_WITH' OR endNode(x) = e) AND coalesce(y.from <= x.to, true)
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN friend.name AS defender,
       type(x) AS relation,
       e.name AS defended,
       body.name AS expelled_from,
       y.date AS expelled_when,
       CASE WHEN x.date STARTS WITH 'XXXX' OR y.date STARTS WITH 'XXXX' THEN null WHEN y.to < x.from THEN 'later' WHEN y.from <= x.to THEN 'at the time' END AS time,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY defended, expelled_from, coalesce(y.from, y.to), coalesce(x.from, x.to), defender, y.claims, x.claims
