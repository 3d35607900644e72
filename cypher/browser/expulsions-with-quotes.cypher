// Who was expelled from what, in whose words
MATCH (who)-[x:EXPELLED_FROM]->(body:Organization)
RETURN x.date AS date, who.name AS expelled, body.name AS body, x.quote AS quote
ORDER BY x.from
