// Finds a person by its preferred name, as a person types it in Neo4j Browser.
CREATE INDEX person_name IF NOT EXISTS
FOR (e:Person) ON (e.name)
