// Removes what documents call entities.
// @param documents LIST<STRING>, their ids
UNWIND $documents AS document
MATCH (:Document {id: document})-[n:NAMES]->()
DELETE n
