// Writes the keys by which names are found in any spelling.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.keys = row.keys
