// Expulsions in order of time.
// question Who was expelled from what, when, and who says so?
// @param body NAME = '', only from this body; all if empty
// @param from INTEGER = null, the first year that counts; if set, what has no date does not count
// @param to INTEGER = null, the last year that counts; if set, what has no date does not count
// :params {body: "", from: null, to: null}
// @returns year, date, expelled, body, certainty, documents, quote, document, page
// @chart year
// @network expelled EXPELLED_FROM body
CALL () {
  WITH $body AS name
  WHERE name = ''
  MATCH (b:Organization)
  RETURN b
  UNION
  MATCH (b:Entity)
  WHERE b.id = $body OR b.name = $body
  RETURN b
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($body, '\\', ' '), '"', ' ') + '"') YIELD node AS b
  WHERE $body IN b.names
  RETURN b
}
MATCH (e:Entity)-[x:EXPELLED_FROM]->(b)
WHERE ($from IS NULL OR x.to.year >= $from OR (x.to IS NULL AND x.from IS NOT NULL))
  AND ($to IS NULL OR x.from.year <= $to OR (x.from IS NULL AND x.to IS NOT NULL))
  AND (coalesce($from, $to) IS NULL OR NOT x.date STARTS WITH 'XXXX')
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       e.name AS expelled,
       b.name AS body,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), expelled, body, x.claims
