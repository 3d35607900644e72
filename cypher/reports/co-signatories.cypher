// Who signed the same text.
// question Who put their names to the same manifesto, letter or appeal?
// @param name NAME = '', only texts that this person signed, or only this text; all if empty
// :params {name: ""}
// @returns one, other, work, one_when, said_of_one, other_when, certainty, quote, document, page
// @network one work other
CALL () {
  WITH $name AS name
  WHERE name = ''
  MATCH (asked:Work)
  RETURN asked
  UNION
  MATCH (asked:Entity)
  WHERE asked.id = $name OR asked.name = $name
  RETURN asked
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($name, '\\', ' '), '"', ' ') + '"') YIELD node AS asked
  WHERE $name IN asked.names
  RETURN asked
}
MATCH (asked)-[:SIGNED]-(near:Entity)
WITH DISTINCT CASE WHEN asked:Work THEN asked ELSE near END AS work, CASE WHEN asked:Person THEN asked END AS person
MATCH (work)<-[y:SIGNED]-(a:Person)
MATCH (work)<-[x:SIGNED]-(b:Person)
WHERE a.id < b.id AND coalesce(person IN [a, b], true)
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN a.name AS one,
       b.name AS other,
       work.name AS work,
       y.date AS one_when,
       y.quote AS said_of_one,
       x.date AS other_when,
       x.certainty AS certainty,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY work, one, other, y.claims, x.claims
