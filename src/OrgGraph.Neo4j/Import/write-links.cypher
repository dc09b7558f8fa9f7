// New relationships of a kind that has two ends. $given.name is its type.
UNWIND $given.rows AS row
MATCH (from:Node {id: row.from})
USING INDEX SEEK from:Node(id)
MATCH (to:Node {id: row.to})
USING INDEX SEEK to:Node(id)
CREATE (from)-[link:$($given.name)]->(to)
SET link = row.properties
RETURN count(link) AS records
