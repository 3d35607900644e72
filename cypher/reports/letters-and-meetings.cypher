// Letters and meetings by year.
// question Who met, wrote to or negotiated with whom, year by year?
// @param from INTEGER = 1850, the first year that counts
// @param to INTEGER = 2000, the last year that counts
// :params {from: 1850, to: 2000}
// @returns year, one, other, place, date, certainty, documents, quote, document, page
MATCH (one:Entity)-[x:CONTACTED]->(other:Entity)
WHERE coalesce(x.to.year, x.from.year, $from) >= $from
  AND coalesce(x.from.year, x.to.year, $to) <= $to
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
