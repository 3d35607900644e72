// Declares one parameter of every type.
// question Who was where,
// question and when?
// @param name STRING, whose name
// @param limit INTEGER = 10, how many
// @param least FLOAT = 0.5, from which confidence on
// @param deep BOOLEAN = false, whether to go on
// @param since DATE = null, from which day on
// @param types LIST<STRING> = [a, b], of which kinds
// @returns name, limit
RETURN $name AS name, $limit AS limit, $least AS least, $deep AS deep, $since AS since, $types AS types
