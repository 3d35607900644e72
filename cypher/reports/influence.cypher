// Influence by number of ties, now and at a date.
// question Who is tied to the most others, by ties of which family, and who was on a certain day?
// @param at DATE = null, the day; a tie counts if its date lets it have held then, and an undated one does not
// @param limit INTEGER = 20, how many people to show
// :params {at: null, limit: 20}
// @returns rank, person, others, ties, families, rank_then, others_then
MATCH (e:Person)
CALL (e) {
  MATCH (e)-[x]-(other:Entity)
  RETURN count(DISTINCT other) AS others,
         count(x) AS ties,
         CASE WHEN $at IS NOT NULL THEN count(DISTINCT CASE
           WHEN (x.from <= $at OR (x.from IS NULL AND x.to IS NOT NULL))
             AND ($at <= x.to OR (x.to IS NULL AND x.from IS NOT NULL))
             AND NOT x.date STARTS WITH 'XXXX' THEN other
         END) END AS othersThen
}
WITH e, others, ties, othersThen
WHERE others > 0
WITH collect({e: e, others: others, ties: ties, othersThen: othersThen}) AS people
CALL (people) {
  UNWIND people AS p
  WITH p.others AS others, count(*) AS persons
  ORDER BY others
  RETURN collect([others, persons]) AS sizes
}
CALL (people) {
  UNWIND people AS p
  WITH p.othersThen AS others, count(*) AS persons
  ORDER BY others
  RETURN collect([others, persons]) AS sizesThen
}
UNWIND people AS p
WITH p, p.e AS e, sizes, sizesThen
ORDER BY p.others DESC, p.ties DESC, e.name, e.id
LIMIT toInteger($limit)
CALL (e) {
  MATCH (e)-[x]-(:Entity)
  RETURN collect(CASE
    WHEN x:MEMBER_OF|LED|FOUNDED|PART_OF|SPLIT_FROM|MERGED_WITH THEN 'affiliation'
    WHEN x:ALLIED_WITH|SUPPORTED THEN 'alliance'
    WHEN x:OPPOSED THEN 'opposition'
    WHEN x:CONTACTED THEN 'contact'
    WHEN x:EXPELLED_FROM|ARRESTED_BY|IMPRISONED_IN|KILLED_BY|EXILED_TO THEN 'repression'
    WHEN x:LIVED_IN|BORN_IN|DIED_IN THEN 'place'
    WHEN x:RELATED_TO THEN 'kin'
    WHEN x:AUTHORED|SIGNED THEN 'work'
    WHEN x:PARTICIPATED_IN THEN 'event'
  END) AS families
}
RETURN reduce(rank = 1, s IN sizes | CASE WHEN s[0] > p.others THEN rank + s[1] ELSE rank END) AS rank,
       e.name AS person,
       p.others AS others,
       p.ties AS ties,
       [f IN ['affiliation', 'alliance', 'opposition', 'contact', 'repression', 'place', 'kin', 'work', 'event']
         WHERE f IN families | f + ' ' + size([g IN families WHERE g = f])] AS families,
       CASE WHEN p.othersThen > 0
         THEN reduce(rank = 1, s IN sizesThen | CASE WHEN s[0] > p.othersThen THEN rank + s[1] ELSE rank END)
       END AS rank_then,
       p.othersThen AS others_then
ORDER BY others DESC, ties DESC, person, e.id
