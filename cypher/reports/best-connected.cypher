// Best connected people.
// question Who is tied to the most others, and by ties of which family?
// @param limit INTEGER = 20, how many people to show
// :params {limit: 20}
// @returns person, others, ties, affiliation, alliance, opposition, contact, repression, place, kin, work, event
MATCH (e:Person)-[x]-(other:Entity)
WITH e, other, CASE
    WHEN x:MEMBER_OF|LED|FOUNDED|PART_OF|SPLIT_FROM|MERGED_WITH THEN 'affiliation'
    WHEN x:ALLIED_WITH|SUPPORTED THEN 'alliance'
    WHEN x:OPPOSED THEN 'opposition'
    WHEN x:CONTACTED THEN 'contact'
    WHEN x:EXPELLED_FROM|ARRESTED_BY|IMPRISONED_IN|KILLED_BY|EXILED_TO THEN 'repression'
    WHEN x:LIVED_IN|BORN_IN|DIED_IN THEN 'place'
    WHEN x:RELATED_TO THEN 'kin'
    WHEN x:AUTHORED|SIGNED THEN 'work'
    WHEN x:PARTICIPATED_IN THEN 'event'
  END AS family
WITH e, count(DISTINCT other) AS others, collect(family) AS families
RETURN e.name AS person,
       others AS others,
       size(families) AS ties,
       size([f IN families WHERE f = 'affiliation']) AS affiliation,
       size([f IN families WHERE f = 'alliance']) AS alliance,
       size([f IN families WHERE f = 'opposition']) AS opposition,
       size([f IN families WHERE f = 'contact']) AS contact,
       size([f IN families WHERE f = 'repression']) AS repression,
       size([f IN families WHERE f = 'place']) AS place,
       size([f IN families WHERE f = 'kin']) AS kin,
       size([f IN families WHERE f = 'work']) AS work,
       size([f IN families WHERE f = 'event']) AS event
ORDER BY others DESC, ties DESC, person
LIMIT toInteger($limit)
