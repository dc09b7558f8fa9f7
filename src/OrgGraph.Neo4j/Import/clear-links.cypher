// Undoes what an import that died wrote in relationships: drops what would begin after the current revision, and opens what would have ended.
// Each transaction checks the fence, so that none lands once another import has begun.
MATCH ()-[link]->()
WHERE link.fromRevision > $given.revision OR link.toRevision > $given.revision
CALL (link) {
  MATCH (fence:Lock {name: 'fence'})
  SET fence.claimant = $given.token
  WITH link, fence
  WHERE fence.token = $given.token
  SET link.toRevision = null
  WITH link
  WHERE link.fromRevision > $given.revision
  DELETE link
} IN TRANSACTIONS OF 5000 ROWS
