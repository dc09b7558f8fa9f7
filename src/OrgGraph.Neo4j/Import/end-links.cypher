// Relationships that have two ends, which are changed or no longer there.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (from)-[link]->(to)
WHERE link.id = row.id AND link.fromRevision < $revision AND link.toRevision IS NULL
SET link.toRevision = $revision
RETURN count(link) AS records
