// The ways whose claims are likeliest to be all true, over the ties of some entities: Yen's algorithm of Graph Data Science.
// @param name STRING, what the projection is called while the statement runs; unique
// @param from STRING, id of the entity where the ways begin; it has a tie that counts
// @param to STRING, id of the entity where they end; it has a tie that counts
// @param entities LIST<STRING>, ids of the entities whose ties count
// @param ends LIST<STRING>, ids of entities that may be met whatever they are
// @param via LIST<STRING>, labels of which one must be on whatever else is met
// @param avoid LIST<STRING>, ids of entities that may not be met
// @param types LIST<STRING>, the relations that may be walked, in either direction
// @param certainties LIST<STRING>, how firmly a tie must be claimed: any of these
// @param since DATE = null, a tie counts only if it may have held on this day or later
// @param until DATE = null, a tie counts only if it may have held on this day or before
// @param best INTEGER = 1, how many ways to return
// @returns ids
MATCH (near:Entity)-[r:$any($types)]-(far)
WHERE near.id IN $entities
  AND r.certainty IN $certainties
  AND ($since IS NULL OR r.to >= $since OR (r.to IS NULL AND r.from IS NOT NULL))
  AND ($until IS NULL OR r.from <= $until OR (r.from IS NULL AND r.to IS NOT NULL))
WITH near, far, max(r.confidence) AS confidence
WHERE confidence > 0
  AND (near.id < far.id OR NOT far.id IN $entities)
  AND NOT far.id IN $avoid
  AND (far.id IN $ends OR any(label IN labels(far) WHERE label IN $via))
WITH gds.graph.project($name, near, far,
       {relationshipProperties: {doubt: -log(confidence)}},
       {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS projected
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
CALL gds.shortestPath.yens.stream(projected.graphName,
       {sourceNode: a, targetNode: b, k: toInteger($best), relationshipWeightProperty: 'doubt', concurrency: 1})
  YIELD index, nodeIds
WITH projected, collect({index: index, ids: [node IN nodeIds | gds.util.asNode(node).id]}) AS ways
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND ways AS way
WITH way.index AS index, way.ids AS ids
RETURN ids
ORDER BY index
