// Letters and meetings by year.
// question Who met, wrote to or negotiated with whom, year by year?
// @param name NAME = '', only those of this person or body; all if empty
// @param from INTEGER = null, the first year that counts; if set, what has no date does not count
// @param to INTEGER = null, the last year that counts; if set, what has no date does not count
// :params {name: "", from: null, to: null}
// @returns year, one, other, place, date, certainty, documents, quote, document, page
// @chart year
// @network one CONTACTED other
CALL () {
  WITH $name AS name
  WHERE name = ''
  MATCH (asked:Person|Organization)
  RETURN asked
  UNION
  MATCH (asked:Entity)
  WHERE asked.id = $name OR asked.name = $name
  RETURN asked
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($name, '\\', ' '), '"', ' ') + '"') YIELD node AS asked
  WHERE $name IN asked.names
  RETURN asked
}
MATCH (asked)-[x:CONTACTED]-(:Entity)
WHERE ($from IS NULL OR x.to.year >= $from OR (x.to IS NULL AND x.from IS NOT NULL))
  AND ($to IS NULL OR x.from.year <= $to OR (x.from IS NULL AND x.to IS NOT NULL))
  AND (coalesce($from, $to) IS NULL OR NOT x.date STARTS WITH 'XXXX')
WITH DISTINCT x
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(place:Place)
WITH x, said, d, place, startNode(x) AS s, endNode(x) AS o
RETURN CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       s.name AS one,
       o.name AS other,
       place.name AS place,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), one, other, x.claims
