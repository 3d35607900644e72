// Which of some procedures the server has.
// @param names LIST<STRING>, their names
// @returns name
SHOW PROCEDURES YIELD name
WHERE name IN $names
RETURN name
ORDER BY name
