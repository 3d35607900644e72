// Founders and successors of factions.
// question Who founded a faction, what did it break away from or belong to, and what came of it?
// @param faction STRING = '', only this body, of whatever kind; all factions if empty
// :params {faction: ""}
// @returns faction, relation, other, date, certainty, documents, quote, document, page
MATCH (f:Organization)-[x:FOUNDED|SPLIT_FROM|MERGED_WITH|PART_OF]-(other:Entity)
WHERE CASE $faction WHEN '' THEN f:Faction ELSE $faction IN [f.id, f.name] OR $faction IN f.names END
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
WITH f, x, other, said, d, startNode(x) = f AS out
RETURN f.name AS faction,
       CASE type(x)
         WHEN 'FOUNDED' THEN CASE WHEN out THEN 'founded' ELSE 'founded by' END
         WHEN 'SPLIT_FROM' THEN CASE WHEN out THEN 'split from' ELSE 'left by' END
         WHEN 'PART_OF' THEN CASE WHEN out THEN 'part of' ELSE 'joined by' END
         ELSE 'merged with'
       END AS relation,
       other.name AS other,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY faction, coalesce(x.from, x.to), relation, other, quote
