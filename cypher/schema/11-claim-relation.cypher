// Finds the claims of a relation.
CREATE INDEX claim_relation IF NOT EXISTS
FOR (c:Claim) ON (c.relation)
