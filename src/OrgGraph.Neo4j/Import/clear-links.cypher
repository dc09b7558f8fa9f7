// Undoes what an import that died wrote in relationships: drops what would begin after the current revision, and opens what would have ended.
// Each transaction checks the fence, so that none lands once another import has begun.
MATCH ()-[link]->()
WHERE link.fromRevision > $revision OR link.toRevision > $revision
CALL (link) {
  MATCH (fence:Lock {name: 'fence'})
  SET fence.claimant = $token
  WITH link, fence
  WHERE fence.token = $token
  SET link.toRevision = null
  WITH link
  WHERE link.fromRevision > $revision
  DELETE link
} IN TRANSACTIONS OF 5000 ROWS
