// What one document denies and another says.
// question Which claims stand against a denial of the same, and what are the words on both sides?
// @returns subject, relation, object, said_when, said, said_in, denied_when, denied, denied_in
MATCH (no:Claim {certainty: 'denied', status: 'accepted'})-[:SUBJECT]->(s:Entity)
MATCH (no)-[:OBJECT]->(o:Entity)
MATCH (s)<-[x:SUBJECT|OBJECT]-(yes:Claim {relation: no.relation, status: 'accepted'})-[y:SUBJECT|OBJECT]->(o)
WHERE yes.certainty <> 'denied'
  AND (type(x) = 'SUBJECT' OR yes.relation IN ['ALLIED_WITH', 'CONTACTED', 'MERGED_WITH', 'RELATED_TO'])
  AND coalesce(yes.earliest <= no.latest, true)
  AND coalesce(no.earliest <= yes.latest, true)
MATCH (yes)-[:SAID_BY]->(:Passage)-[:IN]->(said:Document)
MATCH (no)-[:SAID_BY]->(:Passage)-[:IN]->(denied:Document)
RETURN s.name AS subject,
       no.relation AS relation,
       o.name AS object,
       yes.date AS said_when,
       yes.quote AS said,
       said.title AS said_in,
       no.date AS denied_when,
       no.quote AS denied,
       denied.title AS denied_in
ORDER BY subject, relation, object, said, denied
