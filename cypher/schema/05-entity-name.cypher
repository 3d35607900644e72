// Finds an entity by its preferred name, as a person types it in Neo4j Browser.
CREATE INDEX entity_name IF NOT EXISTS
FOR (e:Entity) ON (e.name)
