// Drops a projection that a failed statement left behind.
// @param name STRING, what it is called
// @returns graphName
CALL gds.graph.drop($name, false) YIELD graphName
RETURN graphName
ORDER BY graphName
