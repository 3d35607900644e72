// Everything claimed of one entity, hedged and denied claims too, in order of time.
// @param entity STRING, id of the entity
// @returns claim, relation, date, certainty, confidence, quote, subject, object, place, document, title, page, passage
MATCH (e:Entity {id: $entity})
MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.status = 'accepted'
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
MATCH (c)-[said:SAID_BY]->(p:Passage)-[:IN]->(d:Document)
WITH c, s, o, said, p, d, head([(c)-[:AT]->(place:Place) | place.name]) AS place
RETURN c.id AS claim,
       c.relation AS relation,
       c.date AS date,
       c.certainty AS certainty,
       c.confidence AS confidence,
       c.quote AS quote,
       {id: s.id, name: s.name, names: s.names, labels: labels(s)} AS subject,
       {id: o.id, name: o.name, names: o.names, labels: labels(o)} AS object,
       place AS place,
       d.id AS document,
       d.title AS title,
       said.page AS page,
       p.text AS passage
ORDER BY CASE WHEN date STARTS WITH 'XXXX' THEN null ELSE coalesce(c.earliest, c.latest) END, claim
