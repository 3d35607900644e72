// Writes entities, their labels in place of those they had.
// @param rows LIST<MAP>, id, labels, labels to remove and properties of each
// @returns written
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$(row.formerly)
SET e:$(row.labels)
SET e += row.properties
RETURN count(*) AS written
