// New relationships of a kind that has two ends. $name is its type.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[link:$($name)]->(to)
SET link = row.properties
RETURN count(link) AS records
