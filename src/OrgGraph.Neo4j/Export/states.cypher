// The nodes of a kind in a revision; $given.prefix is what ids of the kind begin with.
MATCH (node:Node)
USING INDEX SEEK node:Node(id)
WHERE node.id STARTS WITH $given.prefix
MATCH (node)-[:STATE]->(state)
WHERE IN_REVISION(state)
RETURN properties(state) AS properties
