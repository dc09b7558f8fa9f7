// New relationships of a kind that has two ends. LINK_TYPE is replaced by its type.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[link:LINK_TYPE]->(to)
SET link = row.properties
RETURN count(link) AS records, 0 AS ends
