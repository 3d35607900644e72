// Writes persons and ties between them, each tie with a claim of its own.
// @param rows LIST<MAP>, near, far, claim, from, to, confidence of each tie
// @returns written
MERGE (d:Document {id: 'random'}) SET d.title = 'Random'
MERGE (d)<-[:IN]-(p:Passage {id: 'random#1'}) SET p.page = 1, p.text = 'So it was.'
WITH p
UNWIND $rows AS row
MERGE (near:Entity:Person {id: row.near}) SET near.name = row.near, near.names = [row.near]
MERGE (far:Entity:Person {id: row.far}) SET far.name = row.far, far.names = [row.far]
CREATE (c:Claim {id: row.claim, relation: 'CONTACTED', date: '1921', certainty: 'asserted', confidence: row.confidence,
                 status: 'accepted', quote: 'So it was.'})
CREATE (c)-[:SUBJECT]->(near)
CREATE (c)-[:OBJECT]->(far)
CREATE (c)-[:SAID_BY {spans: [0, 10], page: 1}]->(p)
CREATE (near)-[:CONTACTED {date: '1921', from: row.from, to: row.to, certainty: 'asserted', confidence: row.confidence,
                           quote: 'So it was.', claims: [row.claim], sources: ['random']}]->(far)
RETURN count(*) AS written
