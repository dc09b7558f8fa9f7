// The newest revisions.
MATCH (r:Revision)
WHERE r.number >= 0
RETURN r.number AS number, r.time AS time, r.summary AS summary
ORDER BY number DESC
LIMIT $given.first
