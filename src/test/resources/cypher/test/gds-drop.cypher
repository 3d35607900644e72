// Drops the projection named world.
// @returns name
CALL gds.graph.drop('world') YIELD graphName
RETURN graphName AS name
