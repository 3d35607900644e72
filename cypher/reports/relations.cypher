// What is in the graph, by relation.
// question How many ties of each relation are there, resting on how many claims, and how many claims are doubted or denied?
// @returns relation, ties, claims, hedged, denied, first_year, last_year
MATCH (c:Claim)
WHERE c.status = 'accepted'
WITH c.relation AS relation,
     count(c) AS claims,
     count(CASE c.certainty WHEN 'hedged' THEN 1 END) AS hedged,
     count(CASE c.certainty WHEN 'denied' THEN 1 END) AS denied,
     min(c.earliest).year AS first,
     max(c.latest).year AS last
RETURN relation AS relation,
       COUNT { MATCH (:Entity)-[x]->(:Entity) WHERE type(x) = relation } AS ties,
       claims AS claims,
       hedged AS hedged,
       denied AS denied,
       first AS first_year,
       last AS last_year
ORDER BY ties DESC, relation
