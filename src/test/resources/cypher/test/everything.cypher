// Counts all nodes by label and all relationships by type.
// @returns what, count
MATCH (n)
UNWIND labels(n) AS label
WITH label AS what, count(*) AS count
RETURN what, count
UNION ALL
MATCH ()-[r]->()
WITH type(r) AS what, count(*) AS count
RETURN what, count
