// The shortest ways from one entity to another over claimed ties, the most telling first.
// @param from STRING, id of the entity where the way begins
// @param to STRING, id of the entity where it ends
// @param types LIST<STRING>, the relations that may be walked, in either direction
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @param via LIST<STRING>, labels of which one must be on whatever stands between
// @param avoid LIST<STRING>, ids of entities that may not stand between
// @param maxHops INTEGER = 6, the longest way that counts, 12 at most
// @returns nodes, hops
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH way = ALL SHORTEST (a)
  ((:Entity)-[r:$any($types)]-(far:Entity)
    WHERE r.certainty IN $certainties
      AND ($since IS NULL OR r.to >= $since OR (r.to IS NULL AND r.from IS NOT NULL))
      AND ($until IS NULL OR r.from <= $until OR (r.from IS NULL AND r.to IS NOT NULL))
      AND NOT far.id IN $avoid
      AND (far.id = $to OR any(label IN labels(far) WHERE label IN $via))
  ){1,12} (b)
WHERE length(way) <= $maxHops
WITH nodes(way) AS nodes, relationships(way) AS ties
WITH nodes, ties,
     size([n IN nodes[1..-1] WHERE NOT (n:Person OR n:Organization)]) AS weak,
     round(reduce(sure = 1.0, t IN ties | sure * t.confidence), 9) AS sure
ORDER BY weak, sure DESC, [n IN nodes | n.id], [t IN ties | [type(t), coalesce(t.date, ''), t.quote]]
LIMIT 1
RETURN [n IN nodes | {id: n.id, name: n.name, names: n.names, labels: labels(n)}] AS nodes,
       [t IN ties | {relation: type(t), subject: startNode(t).id, date: t.date, certainty: t.certainty,
                     confidence: t.confidence, claims: t.claims}] AS hops
