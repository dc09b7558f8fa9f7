// New states of the nodes of a kind, and the nodes where they are new. $given.name is the kind's label.
UNWIND $given.rows AS row
MERGE (node:Node {id: row.properties.id})
ON CREATE SET node:$($given.name)
CREATE (node)-[:STATE]->(state:State:$($given.name + 'State'))
SET state = row.properties
// What a node was ever found by stays: a search looks at the state, too.
SET node.words = CASE WHEN node.words CONTAINS state.words THEN node.words ELSE coalesce(node.words, '') + state.words END
WITH state, row
CALL (state, row) {
  UNWIND row.ends AS end
  MATCH (other:Node {id: end[1]})
  USING INDEX SEEK other:Node(id)
  CREATE (state)-[:$(end[0])]->(other)
  RETURN count(*) AS ends
}
RETURN count(state) AS records, sum(ends) AS ends
