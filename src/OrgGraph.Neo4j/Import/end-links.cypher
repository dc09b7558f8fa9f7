// Relationships that have two ends, which are changed or no longer there.
UNWIND $given.rows AS row
MATCH (from:Node {id: row.from})
USING INDEX SEEK from:Node(id)
MATCH (to:Node {id: row.to})
USING INDEX SEEK to:Node(id)
// Both ends are known before, so that the one with fewer relationships is asked for them: a vertical has as many as there are accounts.
CALL (row, from, to) {
  MATCH (from)-[link]->(to)
  WHERE link.id = row.id AND link.fromRevision < $given.revision AND link.toRevision IS NULL
  SET link.toRevision = $given.revision
  RETURN count(link) AS ended
}
RETURN sum(ended) AS records
