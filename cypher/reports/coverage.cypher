// What each document gives.
// question How many passages, names and claims does each document hold, and how many of the claims are doubted or denied?
// @returns document, author, written, passages, entities, claims, hedged, denied, silent_passages
MATCH (d:Document)
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(p:Passage)
  RETURN count(p) AS passages, count(CASE WHEN p IS NOT NULL AND NOT (p)<-[:SAID_BY]-(:Claim) THEN 1 END) AS silent
}
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(:Passage)-[:MENTIONS]->(e:Entity)
  RETURN count(DISTINCT e) AS entities
}
CALL (d) {
  OPTIONAL MATCH (d)<-[:IN]-(:Passage)<-[:SAID_BY]-(c:Claim)
  WHERE c.status = 'accepted'
  WITH DISTINCT c
  RETURN count(c) AS claims,
         count(CASE c.certainty WHEN 'hedged' THEN 1 END) AS hedged,
         count(CASE c.certainty WHEN 'denied' THEN 1 END) AS denied
}
RETURN d.title AS document,
       d.author AS author,
       d.date AS written,
       passages AS passages,
       entities AS entities,
       claims AS claims,
       hedged AS hedged,
       denied AS denied,
       silent AS silent_passages
ORDER BY claims DESC, document, d.id
