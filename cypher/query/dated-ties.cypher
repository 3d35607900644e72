// The dated ties of some entities, the most likely first: the next step of a way that goes forward in time.
// @param entities LIST<STRING>, ids of the entities
// @param types LIST<STRING>, the relations that may be walked, in either direction
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @returns near, far, from, to, tie
MATCH (near:Entity)-[r:$any($types)]-(far:Entity)
WHERE near.id IN $entities
  AND r.certainty IN $certainties
  AND (r.from IS NOT NULL OR r.to IS NOT NULL)
  AND ($since IS NULL OR r.to IS NULL OR r.to >= $since)
  AND ($until IS NULL OR r.from IS NULL OR r.from <= $until)
RETURN near.id AS near,
       {id: far.id, name: far.name, names: far.names, labels: labels(far)} AS far,
       r.from AS from,
       r.to AS to,
       {relation: type(r), subject: startNode(r).id, date: r.date, certainty: r.certainty,
        confidence: r.confidence, claims: r.claims} AS tie
ORDER BY any(label IN far.labels WHERE label IN ['Person', 'Organization']) DESC, r.confidence DESC, near, far.id, type(r), r.quote
