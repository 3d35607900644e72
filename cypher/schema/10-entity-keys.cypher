// Finds an entity by the key of any of its names, however it is spelled.
//
// A range index holds a list as one value and cannot seek an element of it; a full-text index indexes each element,
// and the keyword analyzer takes each as one term. So the keys stay a plain list on the entity, and the graph has no
// nodes that a reader in Neo4j Browser would have to ignore. Ask for the key in double quotes:
//   CALL db.index.fulltext.queryNodes('entity_keys', '"' + key + '"')
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS
FOR (e:Entity) ON EACH [e.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
