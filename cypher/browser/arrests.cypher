// Whom the agencies arrested or killed
MATCH (who)-[x:ARRESTED_BY|KILLED_BY]->(agency:Organization)
RETURN *
