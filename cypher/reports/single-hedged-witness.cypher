// Ties that rest on one hedged witness.
// question Which ties are in the graph on the strength of one passage that itself doubts them?
// @returns subject, relation, object, date, confidence, quote, document, page
// @network subject relation object
MATCH (s:Entity)-[x]->(o:Entity)
WHERE x.certainty = 'hedged' AND size(x.claims) = 1
CALL (x) {
  MATCH (c:Claim)-[said:SAID_BY]->(:Passage)-[:IN]->(d:Document)
  WHERE c.id IN x.claims
  RETURN c, said, d
  ORDER BY c.certainty, c.confidence DESC, c.id
  LIMIT 1
}
RETURN s.name AS subject,
       type(x) AS relation,
       o.name AS object,
       x.date AS date,
       x.confidence AS confidence,
       x.quote AS quote,
       d.title AS document,
       said.page AS page
ORDER BY confidence, subject, relation, object, x.claims
