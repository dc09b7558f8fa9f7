// if categories
AND state.category IN $categories
// end
// if unit
AND state.unit = $unit
// end
