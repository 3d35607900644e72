// The ties between entities, with their dates and what vouches for them.
// @param types LIST<STRING>, the relations that count
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @returns subject, relation, object, from, to, confidence, claims
MATCH (s:Entity)-[r:$any($types)]->(o:Entity)
WHERE r.certainty IN $certainties
  AND ($since IS NULL OR r.to >= $since OR (r.to IS NULL AND r.from IS NOT NULL))
  AND ($until IS NULL OR r.from <= $until OR (r.from IS NULL AND r.to IS NOT NULL))
RETURN {id: s.id, name: s.name, names: s.names, labels: labels(s)} AS subject,
       type(r) AS relation,
       {id: o.id, name: o.name, names: o.names, labels: labels(o)} AS object,
       r.from AS from,
       r.to AS to,
       r.confidence AS confidence,
       size(r.claims) AS claims
ORDER BY subject.id, object.id, relation, from, to, confidence, r.quote
