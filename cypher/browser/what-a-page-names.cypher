// What a document names, passage by passage
MATCH (d:Document)<-[:IN]-(p:Passage)-[m:MENTIONS]->(e:Entity)
RETURN d.title AS document, p.page AS page, collect(DISTINCT e.name) AS names, p.text AS passage
ORDER BY document, page
LIMIT 100
