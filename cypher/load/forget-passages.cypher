// Removes the passages of documents, with the claims that they make.
// @param documents LIST<STRING>, their ids
UNWIND $documents AS document
MATCH (:Document {id: document})<-[:IN]-(p:Passage)
OPTIONAL MATCH (p)<-[:SAID_BY]-(c:Claim)
DETACH DELETE c, p
