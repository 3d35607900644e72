// Contacts of exiles, by place and year.
// question Whom did exiles meet, write to, work with or help, in which place of exile and in which year?
// @param place STRING = '', only exiles in this place; all if empty
// @param years INTEGER = 5, for how many years after its last date an exile counts
// :params {place: "", years: 5}
// @returns exiled_to, year, exile, relation, contact, met_in, certainty, quote, document, page
MATCH (e:Entity)-[x:CONTACTED|ALLIED_WITH|SUPPORTED]-(other:Entity)
WHERE x.from IS NOT NULL AND x.to IS NOT NULL
CALL (e, x) {
  MATCH (e)-[exile:EXILED_TO]->(place:Place)
  WHERE exile.from <= x.to
    AND x.from <= coalesce(exile.to, exile.from) + duration({years: toInteger($years)})
  RETURN place
  ORDER BY exile.from DESC, place.name
  LIMIT 1
}
WITH e, x, other, place
WHERE $place = '' OR $place IN [place.id, place.name] OR $place IN place.names
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(met:Place)
RETURN place.name AS exiled_to,
       x.from.year AS year,
       e.name AS exile,
       type(x) AS relation,
       other.name AS contact,
       met.name AS met_in,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY exiled_to, year, exile, contact, relation, quote
