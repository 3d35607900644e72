MATCH (p:Person)-[x:EXPELLED_FROM]->(f) RETURN *
