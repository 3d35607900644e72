// Finds the claims of a time.
CREATE INDEX claim_earliest IF NOT EXISTS
FOR (c:Claim) ON (c.earliest)
