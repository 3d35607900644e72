// Eigenvector centrality of every node; weights are not used.
// @param name STRING, what the projection is called while the statement runs; unique
// @param edges LIST<MAP>, source and target as whole numbers, weight as a number; a pair of nodes at most once
// @param undirected LIST<STRING>, '*' if ties are to be walked in both directions, else nothing
// @returns node, score
UNWIND $edges AS edge
WITH gds.graph.project($name, edge.source, edge.target,
       {relationshipProperties: {weight: edge.weight}},
       {undirectedRelationshipTypes: $undirected, readConcurrency: 1}) AS projected
CALL gds.eigenvector.stream(projected.graphName, {concurrency: 1, maxIterations: 5000, tolerance: 1e-12}) YIELD nodeId, score
WITH projected, collect({node: nodeId, score: score}) AS scores
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND scores AS row
RETURN row.node AS node, row.score AS score
ORDER BY node
