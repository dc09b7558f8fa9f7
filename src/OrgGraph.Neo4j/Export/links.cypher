// The relationships of a kind that has two ends, in a revision. LINK_TYPE is replaced by its type.
MATCH (start)-[link:LINK_TYPE]->(end)
WHERE IN_REVISION(link)
RETURN properties(link) AS properties, start.id AS from, end.id AS to
