// How two people are connected, the shortest ways
MATCH (a:Person {name: 'Gavril Miasnikov'})
MATCH (b:Person {name: 'Karl Korsch'})
MATCH way = ALL SHORTEST (a) ((:Person|Organization)-[r]-(:Person|Organization)){1,6} (b)
RETURN way
LIMIT 25
