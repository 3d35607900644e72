// The passages of a document, in the order in which they stand in the file.
// @param document STRING, its id
// @returns id, page, text, start, end
MATCH (:Document {id: $document})<-[:IN]-(p:Passage)
RETURN p.id AS id, p.page AS page, p.text AS text, p.start AS start, p.end AS end
ORDER BY start, id
