// Divides by the wrong thing.
// @param by INTEGER, the wrong thing
// @returns x
RETURN 1 / $by AS x
