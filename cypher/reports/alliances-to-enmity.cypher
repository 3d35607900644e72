// Alliances that turned into enmity.
// question Who worked together and later fought each other, and in whose words?
// @param name NAME = '', only those in which this person or body took part; all if empty
// :params {name: ""}
// @returns one, other, allied_when, allied, allied_in, opposed_when, order, opponent, opposed, relation, quote, document, page
// @network opponent relation opposed
CALL () {
  WITH $name AS name
  WHERE name = ''
  MATCH (a:Entity)
  RETURN a
  UNION
  MATCH (a:Entity)
  WHERE a.id = $name OR a.name = $name
  RETURN a
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($name, '\\', ' '), '"', ' ') + '"') YIELD node AS a
  WHERE $name IN a.names
  RETURN a
}
MATCH (a)-[y:ALLIED_WITH|SUPPORTED]-(b:Entity)
MATCH (a)-[x:OPPOSED]-(b)
WHERE y.from <= x.to AND NOT y.date STARTS WITH 'XXXX' AND NOT x.date STARTS WITH 'XXXX'
WITH DISTINCT y, x
CALL (y) {
  MATCH (c:Claim)-[:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN y.claims
  RETURN d.title AS allied_in
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
WITH y, x, allied_in, said, d, startNode(y) AS one, endNode(y) AS other
RETURN one.name AS one,
       other.name AS other,
       y.date AS allied_when,
       y.quote AS allied,
       allied_in AS allied_in,
       x.date AS opposed_when,
       CASE WHEN y.to < x.from THEN 'certain' ELSE 'possible' END AS order,
       startNode(x).name AS opponent,
       endNode(x).name AS opposed,
       type(x) AS relation,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY order, one, other, y.from, x.to, y.claims, x.claims
