// All edges that accepted claims make, one for each spell, with the places that the claims name.
// @param types LIST<STRING>, the relations to return
// @returns subject, relation, object, date, from, to, certainty, confidence, quote, claims, documents, places
MATCH (s:Entity)-[r:$any($types)]->(o:Entity)
CALL (r) {
  UNWIND r.claims AS id
  MATCH (:Claim {id: id})-[:AT]->(place:Place)
  WITH DISTINCT place.name AS name
  ORDER BY name
  RETURN collect(name) AS places
}
RETURN s.id AS subject,
       type(r) AS relation,
       o.id AS object,
       r.date AS date,
       r.from AS from,
       r.to AS to,
       r.certainty AS certainty,
       r.confidence AS confidence,
       r.quote AS quote,
       r.claims AS claims,
       r.sources AS documents,
       places
ORDER BY subject, relation, object, from, claims
