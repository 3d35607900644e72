// Finds an organization by its preferred name, as a person types it in Neo4j Browser.
CREATE INDEX organization_name IF NOT EXISTS
FOR (e:Organization) ON (e.name)
