// What the graph remembers of documents: a digest of all that was read in each.
// @param documents LIST<STRING>, their ids
// @returns id, fingerprint
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.fingerprint AS fingerprint
ORDER BY id
