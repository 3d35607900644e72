// The ties of some entities: the next step of a search that goes out from them.
// @param entities LIST<STRING>, ids of the entities
// @param ends LIST<STRING>, ids of entities that may be met whatever they are
// @param via LIST<STRING>, labels of which one must be on whatever else is met
// @param avoid LIST<STRING>, ids of entities that may not be met
// @param types LIST<STRING>, the relations that may be walked, in either direction
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @returns near, far, weak, from, to, tie
MATCH (near:Entity)-[r:$any($types)]-(far)
WHERE near.id IN $entities
  AND r.certainty IN $certainties
  AND ($since IS NULL OR r.to >= $since OR (r.to IS NULL AND r.from IS NOT NULL))
  AND ($until IS NULL OR r.from <= $until OR (r.from IS NULL AND r.to IS NOT NULL))
  AND NOT far.id IN $avoid
  AND (far.id IN $ends OR any(label IN labels(far) WHERE label IN $via))
RETURN near.id AS near,
       far.id AS far,
       NOT (far:Person OR far:Organization) AS weak,
       r.from AS from,
       r.to AS to,
       {relation: type(r), subject: startNode(r).id, date: r.date, certainty: r.certainty,
        confidence: r.confidence, claims: r.claims} AS tie
ORDER BY near, far, type(r), coalesce(r.date, ''), r.quote
