// The core of every node: the greatest k such that it is in the k-core; weights are not used.
// @param name STRING, what the projection is called while the statement runs; unique
// @param edges LIST<MAP>, source and target as whole numbers, weight as a number; a pair of nodes at most once
// @param undirected LIST<STRING>, '*' if ties are to be walked in both directions, else nothing
// @returns node, score
UNWIND $edges AS edge
WITH gds.graph.project($name, edge.source, edge.target,
       {relationshipProperties: {weight: edge.weight}},
       {undirectedRelationshipTypes: $undirected, readConcurrency: 1}) AS projected
CALL gds.kcore.stream(projected.graphName, {concurrency: 1}) YIELD nodeId, coreValue
WITH projected, collect({node: nodeId, score: coreValue}) AS scores
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND scores AS row
RETURN row.node AS node, row.score AS score
ORDER BY node
