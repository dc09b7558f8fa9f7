// The states of the nodes that the filter leaves, of those whose keys lie from $given.FROM to before $given.TO.
// if names
CALL (named, among) {
  UNWIND among AS node
  MATCH (node)-[:STATE]->(state:NODE_LABELState)
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
