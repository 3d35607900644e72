// The entities next to some others: the next step of a search that goes out from these, without the ties.
// @param entities LIST<STRING>, ids of the entities
// @param ends LIST<STRING>, ids of entities that may be met whatever they are
// @param via LIST<STRING>, labels of which one must be on whatever else is met
// @param avoid LIST<STRING>, ids of entities that may not be met
// @param types LIST<STRING>, the relations that may be walked, in either direction
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @returns far
MATCH (near:Entity)-[r:$any($types)]-(far)
WHERE near.id IN $entities
  AND r.certainty IN $certainties
  AND ($since IS NULL OR r.to >= $since OR (r.to IS NULL AND r.from IS NOT NULL))
  AND ($until IS NULL OR r.from <= $until OR (r.from IS NULL AND r.to IS NOT NULL))
WITH DISTINCT far
WHERE NOT far.id IN $avoid
  AND (far.id IN $ends OR any(label IN labels(far) WHERE label IN $via))
RETURN far.id AS far
ORDER BY far
