// Ranks the nodes of the projection named world.
// @returns id, score
CALL gds.pageRank.stream('world') YIELD nodeId, score
RETURN gds.util.asNode(nodeId).id AS id, score AS score
ORDER BY score DESC, id
