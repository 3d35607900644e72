// Contacts of exiles, by place and year.
// question Whom did exiles meet, write to, work with or help, in which place of exile and in which year?
// @param place NAME = '', only exiles in this place; all if empty
// @param years INTEGER = 5, for how many years after its last date an exile counts
// :params {place: "", years: 5}
// @returns exiled_to, year, exile, relation, contact, met_in, date, certainty, quote, document, page
// @chart year
// @network exile relation contact
CALL () {
  WITH $place AS name
  WHERE name = ''
  MATCH (wanted:Place)
  RETURN wanted
  UNION
  MATCH (wanted:Entity)
  WHERE wanted.id = $place OR wanted.name = $place
  RETURN wanted
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($place, '\\', ' '), '"', ' ') + '"') YIELD node AS wanted
  WHERE $place IN wanted.names
  RETURN wanted
}
WITH collect(wanted) AS wanted
UNWIND wanted AS near
MATCH (near)<-[:EXILED_TO]-(e:Entity)
WITH DISTINCT e, wanted
MATCH (e)-[x:CONTACTED|ALLIED_WITH|SUPPORTED]-(other:Entity)
WHERE x.from IS NOT NULL AND x.to IS NOT NULL AND NOT x.date STARTS WITH 'XXXX'
CALL (e, x) {
  MATCH (e)-[exile:EXILED_TO]->(place:Place)
  WHERE exile.from <= x.to AND NOT exile.date STARTS WITH 'XXXX'
    AND x.from <= coalesce(exile.to, exile.from) + duration({years: toInteger($years)})
  RETURN place
  ORDER BY exile.from DESC, place.name, place.id
  LIMIT 1
}
WITH e, x, other, place, wanted
WHERE place IN wanted
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(met:Place)
RETURN place.name AS exiled_to,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       e.name AS exile,
       type(x) AS relation,
       other.name AS contact,
       met.name AS met_in,
       x.date AS date,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY exiled_to, x.from, x.to, exile, contact, relation, x.claims
