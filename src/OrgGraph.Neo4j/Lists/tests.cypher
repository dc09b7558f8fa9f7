AND coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= $asOf < state.validTo, true)
// if labelContains
AND split(state.sortKey, '\u0000')[0] CONTAINS $labelContains
// end
// if ids
AND ['ids', node] IN named
// end
