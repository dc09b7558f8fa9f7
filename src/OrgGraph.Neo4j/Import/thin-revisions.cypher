// Drops the revisions that were replaced before a moment, and answers with the oldest that is kept.
MATCH (kept:Revision)
WHERE kept.number >= 0 AND kept.time <= $given.before
WITH max(kept.number) AS oldest
MATCH (revision:Revision)
WHERE revision.number < oldest
DELETE revision
RETURN DISTINCT oldest
