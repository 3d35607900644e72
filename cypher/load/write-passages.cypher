// Writes passages of documents.
// @param rows LIST<MAP>, document and properties of each
// @returns written
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (p:Passage)-[:IN]->(d)
SET p = row.properties
RETURN count(*) AS written
