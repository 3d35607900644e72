// The nodes of a label.
// @param label STRING, the label
// @returns node
MATCH (n:$($label))
RETURN n AS node
ORDER BY n.id
