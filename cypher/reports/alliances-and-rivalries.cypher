// Alliances and rivalries of a faction.
// question With whom was a faction allied, and with whom at odds?
// @param faction STRING = 'Workers Group', the faction, or any other body or person
// :params {faction: "Workers Group"}
// @returns stance, faction, relation, other, date, certainty, documents, quote, document, page
MATCH (f:Entity)-[x:ALLIED_WITH|SUPPORTED|MERGED_WITH|OPPOSED]-(other:Entity)
WHERE $faction IN [f.id, f.name] OR $faction IN f.names
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN CASE type(x) WHEN 'OPPOSED' THEN 'rival' ELSE 'ally' END AS stance,
       f.name AS faction,
       CASE
         WHEN type(x) IN ['ALLIED_WITH', 'MERGED_WITH'] THEN type(x)
         WHEN startNode(x) = f THEN type(x)
         ELSE type(x) + ' by'
       END AS relation,
       other.name AS other,
       x.date AS date,
       x.certainty AS certainty,
       size(x.sources) AS documents,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY stance, coalesce(x.from, x.to), other, relation, quote
