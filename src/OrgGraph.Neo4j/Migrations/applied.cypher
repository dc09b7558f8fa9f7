// The migrations that were applied to the database.
MATCH (m:Migration)
WHERE m.number > 0
RETURN m.number AS number
ORDER BY number
