// Why an edge is there: from the edge to the claim, the passage and the document
MATCH (p:Person {name: 'Gavril Miasnikov'})-[x]->(o:Organization)
MATCH (c:Claim)-[said:SAID_BY]->(passage:Passage)-[in:IN]->(d:Document)
WHERE c.id IN x.claims
RETURN *
LIMIT 50
