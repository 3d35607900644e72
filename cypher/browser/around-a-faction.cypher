// A faction, its people, its allies and its enemies
MATCH (f:Faction {name: 'Workers Group'})-[x]-(other:Person|Organization)
RETURN f, x, other
