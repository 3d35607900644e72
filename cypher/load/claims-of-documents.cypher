// The claims that documents make.
// @param documents LIST<STRING>, their ids
// @returns id, subject, relation, object, date, place, certainty, confidence, status, document, passage, page, quote, spans
UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:IN]-(p)<-[said:SAID_BY]-(c)
MATCH (c)-[:SUBJECT]->(s)
MATCH (c)-[:OBJECT]->(o)
OPTIONAL MATCH (c)-[:AT]->(place)
RETURN c.id AS id, s.id AS subject, c.relation AS relation, o.id AS object, c.date AS date, place.id AS place,
       c.certainty AS certainty, c.confidence AS confidence, c.status AS status, d.id AS document, p.id AS passage,
       said.page AS page, c.quote AS quote, said.spans AS spans
ORDER BY id
