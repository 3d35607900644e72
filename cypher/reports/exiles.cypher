// Banishment, flight and exile in order of time.
// question Who was banished or fled, where to and when?
// @param place NAME = '', only to this place; all if empty
// :params {place: ""}
// @returns year, date, exile, exiled_to, certainty, documents, quote, document, page
// @chart year
// @network exile EXILED_TO exiled_to
CALL () {
  WITH $place AS name
  WHERE name = ''
  MATCH (place:Place)
  RETURN place
  UNION
  MATCH (place:Entity)
  WHERE place.id = $place OR place.name = $place
  RETURN place
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($place, '\\', ' '), '"', ' ') + '"') YIELD node AS place
  WHERE $place IN place.names
  RETURN place
}
MATCH (e:Entity)-[x:EXILED_TO]->(place)
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       e.name AS exile,
       place.name AS exiled_to,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), exile, exiled_to, x.claims
