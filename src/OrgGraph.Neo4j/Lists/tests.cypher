AND IN_FORCE(state, $asOf)
// if labelContains
AND split(state.sortKey, '\u0000')[0] CONTAINS $labelContains
// end
// if ids
AND ['ids', node] IN named
// end
