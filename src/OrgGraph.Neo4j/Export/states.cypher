// The nodes of a kind in a revision; $prefix is what ids of the kind begin with.
MATCH (node:Node)
WHERE node.id STARTS WITH $prefix
MATCH (node)-[:STATE]->(state)
WHERE coalesce(state.fromRevision <= $revision < state.toRevision, true)
RETURN properties(state) AS properties
