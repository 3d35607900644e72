// Claims that contradict each other.
// question Which claims cannot all be right: one denies what another says, or what happens once has two dates or places?
// @param name NAME = '', only claims of this person, body or place; all if empty
// :params {name: ""}
// @returns conflict, subject, relation, object, said_when, said, said_in, against, against_when, against_words, against_in
CALL () {
  WITH $name AS name
  WHERE name = ''
  MATCH (asked:Entity)
  RETURN asked
  UNION
  MATCH (asked:Entity)
  WHERE asked.id = $name OR asked.name = $name
  RETURN asked
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', '"' + replace(replace($name, '\\', ' '), '"', ' ') + '"') YIELD node AS asked
  WHERE $name IN asked.names
  RETURN asked
}
MATCH (asked)<-[:SUBJECT|OBJECT]-(:Claim {status: 'accepted'})-[:SUBJECT|OBJECT]->(s:Entity)
WITH collect(DISTINCT asked) AS asked, collect(DISTINCT s) AS near
UNWIND CASE $name WHEN '' THEN asked ELSE asked + [e IN near WHERE NOT e IN asked] END AS s
MATCH (s)<-[:SUBJECT]-(one:Claim {status: 'accepted'})-[:OBJECT]->(o:Entity)
WHERE one.certainty <> 'denied'
CALL (one, s, o) {
  MATCH (s)<-[x:SUBJECT|OBJECT]-(other:Claim {relation: one.relation, status: 'accepted', certainty: 'denied'})-[:SUBJECT|OBJECT]->(o)
  WHERE (type(x) = 'SUBJECT' OR one.relation IN ['ALLIED_WITH', 'CONTACTED', 'MERGED_WITH', 'RELATED_TO'])
    AND coalesce(other.earliest <= one.latest, true)
    AND coalesce(one.earliest <= other.latest, true)
  RETURN 'denial' AS conflict, other, o AS against
  UNION
  MATCH (s)<-[:SUBJECT]-(other:Claim {relation: one.relation, status: 'accepted'})-[:OBJECT]->(against:Entity)
  WHERE other.certainty <> 'denied' AND one.latest < other.earliest
    AND (one.relation IN ['BORN_IN', 'DIED_IN', 'KILLED_BY']
      OR (one.relation IN ['EXPELLED_FROM', 'FOUNDED'] AND against = o))
  RETURN 'dates' AS conflict, other, against
  UNION
  MATCH (s)<-[:SUBJECT]-(other:Claim {relation: one.relation, status: 'accepted'})-[:OBJECT]->(against:Entity)
  WHERE other.certainty <> 'denied' AND one.relation IN ['BORN_IN', 'DIED_IN'] AND o.id < against.id
  RETURN 'places' AS conflict, other, against
}
WITH conflict, one, other, s, o, against, asked
WHERE $name = '' OR s IN asked OR o IN asked OR against IN asked
MATCH (one)-[:SAID_BY]->(:Passage)-[:IN]->(said:Document)
MATCH (other)-[:SAID_BY]->(:Passage)-[:IN]->(denied:Document)
RETURN conflict AS conflict,
       s.name AS subject,
       one.relation AS relation,
       o.name AS object,
       one.date AS said_when,
       one.quote AS said,
       said.title AS said_in,
       against.name AS against,
       other.date AS against_when,
       other.quote AS against_words,
       denied.title AS against_in
ORDER BY subject, relation, object, conflict, said_when, against_when, one.id, other.id
