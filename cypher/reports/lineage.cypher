// Lineage of factions.
// question What did a faction break away from or belong to, with what did it merge, who founded it, and what came of it?
// @param faction NAME = '', only this body and what is tied to it by descent; all factions if empty
// :params {faction: ""}
// @returns body, relation, other, year, date, certainty, documents, quote, document, page
// @chart year
// @network body relation other
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
MATCH (f) ((:Organization)-[:SPLIT_FROM|MERGED_WITH|PART_OF]-(:Organization)){0,4} (kin:Organization)
WITH DISTINCT kin
MATCH (kin)-[x:SPLIT_FROM|MERGED_WITH|PART_OF|FOUNDED]-(:Entity)
WITH DISTINCT x
WHERE type(x) <> 'FOUNDED' OR endNode(x):Faction
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
WITH x, said, d, startNode(x) AS s, endNode(x) AS o
RETURN s.name AS body,
       type(x) AS relation,
       o.name AS other,
       CASE WHEN x.from.year = x.to.year THEN x.from.year END AS year,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY coalesce(x.from, x.to), relation, body, other, x.claims
