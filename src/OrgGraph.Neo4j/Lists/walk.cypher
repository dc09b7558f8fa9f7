MATCH (node:Node)-[:STATE]->(state:NODE_LABELState)
USING INDEX ENTRY
WHERE KEY >= $FROM AND KEY < $TO
  // include Lists/tests.cypher
  TESTS
