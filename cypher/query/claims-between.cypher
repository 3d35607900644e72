// Every passage that claims something of two entities together, either way, in order of time.
// @param one   STRING, id of the one
// @param other STRING, id of the other
// @returns claim, relation, date, certainty, confidence, quote, subject, object, place, document, title, page, passage
MATCH (a:Entity {id: $one})
MATCH (b:Entity {id: $other})
MATCH (a)<-[x:SUBJECT|OBJECT]-(c:Claim)-[y:SUBJECT|OBJECT]->(b)
WHERE c.status = 'accepted'
WITH c,
     CASE type(x) WHEN 'SUBJECT' THEN a ELSE b END AS s,
     CASE type(x) WHEN 'SUBJECT' THEN b ELSE a END AS o
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
ORDER BY coalesce(c.earliest, c.latest), claim
