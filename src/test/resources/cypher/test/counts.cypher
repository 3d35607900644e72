// How many entities, edges between them, accepted claims and documents there are.
// @returns entities, edges, claims, documents
RETURN count { (:Entity) } AS entities,
       count { (:Entity)-[]->(:Entity) } AS edges,
       count { (c:Claim {status: 'accepted'}) } AS claims,
       count { (:Document) } AS documents
