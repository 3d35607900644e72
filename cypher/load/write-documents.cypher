// Writes documents.
// @param rows LIST<MAP>, id and properties of each
// @returns written
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
RETURN count(*) AS written
