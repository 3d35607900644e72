// People named but unconnected.
// question Whom do the documents name without tying them to anybody or anything?
// @returns person, mentions, documents, first_named_in, page, passage
MATCH (e:Person)
WHERE NOT (e)--(:Entity)
MATCH (e)<-[m:MENTIONS]-(p:Passage)-[:IN]->(d:Document)
WITH e, m, p, d
ORDER BY d.id, p.page, p.start, p.id
WITH e, count(m) AS mentions, collect(DISTINCT d) AS documents, head(collect(p)) AS first
RETURN e.name AS person,
       mentions AS mentions,
       size(documents) AS documents,
       documents[0].title AS first_named_in,
       first.page AS page,
       first.text AS passage
ORDER BY mentions DESC, person, e.id
