// Projects entities and their memberships.
// @returns nodes
CALL gds.graph.project('world', 'Entity', 'MEMBER_OF') YIELD nodeCount
RETURN nodeCount AS nodes
