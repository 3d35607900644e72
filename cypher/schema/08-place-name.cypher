// Finds a place by its preferred name, as a person types it in Neo4j Browser.
CREATE INDEX place_name IF NOT EXISTS
FOR (e:Place) ON (e.name)
