// Removes the passages of documents, with the claims that they make.
// @param documents LIST<STRING>, their ids
UNWIND $documents AS document
MATCH (:Document {id: document})<-[:IN]-(p)
OPTIONAL MATCH (p)<-[:SAID_BY]-(c)
DETACH DELETE c, p
