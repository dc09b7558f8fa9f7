// The last states of nodes that are changed or no longer there.
UNWIND $rows AS row
MATCH (:Node {id: row.id})-[:STATE]->(state)
WHERE state.fromRevision < $revision AND state.toRevision IS NULL
SET state.toRevision = $revision
RETURN count(state) AS records
