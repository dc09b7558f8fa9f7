// Relationships that have two ends, which are changed or no longer there.
UNWIND $given.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (from)-[link]->(to)
WHERE link.id = row.id AND link.fromRevision < $given.revision AND link.toRevision IS NULL
SET link.toRevision = $given.revision
RETURN count(link) AS records
