MATCH (node:Node)-[:STATE]->(state:NODE_LABELState)
USING INDEX SEEK ENTRY
WHERE KEY >= $given.FROM AND KEY < $given.TO
  // include Lists/tests.cypher
  TESTS
