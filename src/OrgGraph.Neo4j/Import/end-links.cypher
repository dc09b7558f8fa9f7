// Relationships of a kind that has two ends, which are changed or no longer there. LINK_TYPE is replaced by its type.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MATCH (from)-[link:LINK_TYPE]->(to)
WHERE link.id = row.id AND link.fromRevision < $revision AND link.toRevision IS NULL
SET link.toRevision = $revision
RETURN count(link) AS records
