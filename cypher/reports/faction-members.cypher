// Members of factions.
// question Who belonged to which faction, in what part and when?
// @param faction NAME = '', only this body, of whatever kind; all factions if empty
// :params {faction: ""}
// @returns faction, person, part, date, certainty, documents, quote, document, page
// @network person part faction
CALL () {
  WITH $faction AS name
  WHERE name = ''
  MATCH (f:Faction)
  RETURN f
  UNION
  MATCH (f:Entity)
  WHERE f.id = $faction OR f.name = $faction
  RETURN f
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($faction, '\\', ' '), '"', ' ') + '"') YIELD node AS f
  WHERE $faction IN f.names
  RETURN f
}
MATCH (e:Entity)-[x:MEMBER_OF|LED|FOUNDED]->(f)
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN f.name AS faction,
       e.name AS person,
       CASE type(x) WHEN 'FOUNDED' THEN 'founder' WHEN 'LED' THEN 'leader' ELSE 'member' END AS part,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY faction, coalesce(x.from, x.to), person, part, x.claims
