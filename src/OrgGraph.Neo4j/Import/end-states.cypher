// The last states of nodes that are changed or no longer there.
UNWIND $given.rows AS row
MATCH (node:Node {id: row.id})-[:STATE]->(state)
USING INDEX SEEK node:Node(id)
WHERE state.fromRevision < $given.revision AND state.toRevision IS NULL
SET state.toRevision = $given.revision
RETURN count(state) AS records
