// Removes entities, with all that hangs on them.
// @param ids LIST<STRING>, their ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
