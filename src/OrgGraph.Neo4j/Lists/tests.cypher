AND IN_FORCE(state, $given.asOf)
// if labelContains
AND split(state.sortKey, '\u0000')[0] CONTAINS $given.labelContains
// end
// if ids
AND ['ids', node] IN named
// end
