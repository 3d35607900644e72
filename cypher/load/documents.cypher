// All documents.
// @returns id, fileName, path, sha256, title, author, date, language, sources
MATCH (d:Document)
RETURN d.id AS id, d.fileName AS fileName, d.path AS path, d.sha256 AS sha256, d.title AS title,
       d.author AS author, d.date AS date, d.language AS language, d.sources AS sources
ORDER BY id
