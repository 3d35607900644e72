// Expulsions in order of time.
// question Who was expelled from what, when, and who says so?
// @param from INTEGER = 1850, the first year that counts
// @param to INTEGER = 2000, the last year that counts
// :params {from: 1850, to: 2000}
// @returns date, expelled, body, certainty, documents, quote, document, page
MATCH (e:Entity)-[x:EXPELLED_FROM]->(b:Organization)
WHERE coalesce(x.to.year, x.from.year, $from) >= $from
  AND coalesce(x.from.year, x.to.year, $to) <= $to
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN x.date AS date,
       e.name AS expelled,
       b.name AS body,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), expelled, body, quote
