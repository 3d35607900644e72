// Alliances and rivalries of factions.
// question With whom was a faction allied, and with whom at odds?
// @param faction NAME = '', only this body or person; all factions if empty
// :params {faction: ""}
// @returns stance, subject, relation, object, year, date, certainty, documents, quote, document, page
// @chart year
// @network subject relation object
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
MATCH (f)-[x:ALLIED_WITH|SUPPORTED|MERGED_WITH|OPPOSED]-(:Entity)
WITH DISTINCT x
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
WITH x, said, d, startNode(x) AS s, endNode(x) AS o
RETURN CASE type(x) WHEN 'OPPOSED' THEN 'rival' ELSE 'ally' END AS stance,
       s.name AS subject,
       type(x) AS relation,
       o.name AS object,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY stance, coalesce(x.from, x.to), subject, relation, object, x.claims
