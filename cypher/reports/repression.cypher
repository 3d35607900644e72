// Repression by agency and year.
// question Which agency arrested or killed whom, and when?
// @param agency NAME = '', only this agency; all if empty
// :params {agency: ""}
// @returns agency, year, date, victim, relation, place, certainty, documents, quote, document, page
// @chart year
// @network victim relation agency
CALL () {
  WITH $agency AS name
  WHERE name = ''
  MATCH (agency:Person|Organization)
  RETURN agency
  UNION
  MATCH (agency:Entity)
  WHERE agency.id = $agency OR agency.name = $agency
  RETURN agency
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($agency, '\\', ' '), '"', ' ') + '"') YIELD node AS agency
  WHERE $agency IN agency.names
  RETURN agency
}
MATCH (e:Entity)-[x:ARRESTED_BY|KILLED_BY]->(agency)
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(place:Place)
RETURN agency.name AS agency,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       e.name AS victim,
       type(x) AS relation,
       place.name AS place,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY agency, coalesce(x.from, x.to), victim, relation, x.claims
