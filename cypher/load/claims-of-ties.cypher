// The accepted claims of ties, whatever document makes them.
// @param ties LIST<MAP>, subject, relation and object of each
// @returns id, subject, relation, object, date, place, certainty, confidence, document, passage, page, quote, spans
UNWIND $ties AS tie
MATCH (s:Entity {id: tie.subject})
MATCH (s)<-[:SUBJECT]-(c)-[:OBJECT]->(o)
// Without this line the planner, which sees a graph still small, may begin at all claims of a relation, for each tie.
WITH tie, s, c, o
WHERE c.relation = tie.relation AND c.status = 'accepted' AND o.id = tie.object
MATCH (c)-[said:SAID_BY]->(p)-[:IN]->(d)
OPTIONAL MATCH (c)-[:AT]->(place)
RETURN c.id AS id, s.id AS subject, c.relation AS relation, o.id AS object, c.date AS date, place.id AS place,
       c.certainty AS certainty, c.confidence AS confidence, d.id AS document, p.id AS passage,
       said.page AS page, c.quote AS quote, said.spans AS spans
ORDER BY id
