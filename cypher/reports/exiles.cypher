// Banishment, flight and exile in order of time.
// question Who was banished or fled, where to and when?
// @param place STRING = '', only to this place; all if empty
// :params {place: ""}
// @returns date, exile, exiled_to, certainty, documents, quote, document, page
MATCH (e:Entity)-[x:EXILED_TO]->(place:Place)
WHERE $place = '' OR $place IN [place.id, place.name] OR $place IN place.names
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN x.date AS date,
       e.name AS exile,
       place.name AS exiled_to,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), exile, exiled_to, quote
