// A passage has one id.
CREATE CONSTRAINT passage_id IF NOT EXISTS
FOR (p:Passage) REQUIRE p.id IS UNIQUE
