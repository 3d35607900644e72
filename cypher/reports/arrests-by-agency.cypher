// Arrests and executions by agency.
// question Which agency arrested or killed whom, and when?
// @param agency STRING = '', only this agency; all if empty
// :params {agency: ""}
// @returns agency, date, victim, what, place, certainty, documents, quote, document, page
MATCH (e:Entity)-[x:ARRESTED_BY|KILLED_BY]->(agency:Entity)
WHERE $agency = '' OR $agency IN [agency.id, agency.name] OR $agency IN agency.names
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
OPTIONAL MATCH (c)-[:AT]->(place:Place)
RETURN agency.name AS agency,
       x.date AS date,
       e.name AS victim,
       CASE type(x) WHEN 'KILLED_BY' THEN 'killed' ELSE 'arrested' END AS what,
       place.name AS place,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY agency, coalesce(x.from, x.to), victim, what, quote
