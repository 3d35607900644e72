// Letters and meetings by year.
// question Who met, wrote to or negotiated with whom, year by year?
// @param from INTEGER = null, the first year that counts; if set, what has no date does not count
// @param to INTEGER = null, the last year that counts; if set, what has no date does not count
// :params {from: null, to: null}
// @returns year, one, other, place, date, certainty, documents, quote, document, page
MATCH (one:Entity)-[x:CONTACTED]->(other:Entity)
WHERE ($from IS NULL OR x.to.year >= $from OR (x.to IS NULL AND x.from IS NOT NULL))
  AND ($to IS NULL OR x.from.year <= $to OR (x.from IS NULL AND x.to IS NOT NULL))
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(place:Place)
RETURN coalesce(x.from.year, x.to.year) AS year,
       one.name AS one,
       other.name AS other,
       place.name AS place,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY year, coalesce(x.from, x.to), one, other, quote
