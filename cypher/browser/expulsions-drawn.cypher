// Who was expelled from what, drawn
MATCH (who)-[x:EXPELLED_FROM]->(body:Organization)
RETURN *
