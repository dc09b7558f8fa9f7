// if categories
AND state.category IN $given.categories
// end
// if unit
AND state.unit = $given.unit
// end
