// Drops the relationships that none of the revisions has that are kept.
MATCH ()-[link]->()
WHERE link.toRevision <= $given.oldest
CALL (link) {
  DELETE link
} IN TRANSACTIONS OF 5000 ROWS
