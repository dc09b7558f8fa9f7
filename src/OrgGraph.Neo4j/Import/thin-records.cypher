// Drops the states and facts that none of the revisions has that are kept.
MATCH (record:State|Fact)
WHERE record.toRevision <= $given.oldest
CALL (record) {
  DETACH DELETE record
} IN TRANSACTIONS OF 5000 ROWS
