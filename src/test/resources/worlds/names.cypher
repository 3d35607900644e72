// The names of all entities.
MATCH (e:Entity)
RETURN e.id AS id, e.names AS names
