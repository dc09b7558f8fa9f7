// The states of the nodes that the filter leaves, of those whose keys lie from $given.FROM to before $given.TO.
// Of nodes that are known the states are not asked for a label: their index, which goes by it, is not to be sought in for each node.
// if names
CALL (named, among) {
  UNWIND among AS node
  MATCH (node:NODE_LABEL)-[:STATE]->(state)
  WHERE KEY >= $given.FROM AND KEY < $given.TO
    // include Lists/tests.cypher
    TESTS
  RETURN state
  ENDING
  UNION ALL
  WITH named, among
  WHERE among IS NULL
  CALL (named) {
    // include Lists/walk.cypher
    RETURN state
    ENDING
  }
  RETURN state
}
// end
// if !names
// include Lists/walk.cypher
WITH state
ENDING
// end
