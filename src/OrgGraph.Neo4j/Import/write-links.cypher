// New relationships of a kind that has two ends. $given.name is its type.
UNWIND $given.rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[link:$($given.name)]->(to)
SET link = row.properties
RETURN count(link) AS records
