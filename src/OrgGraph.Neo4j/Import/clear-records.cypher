// Undoes what an import that died wrote in nodes: drops what would begin after the current revision, and opens what would have ended.
// Each transaction checks the fence, so that none lands once another import has begun.
MATCH (record:State|Fact)
WHERE record.fromRevision > $given.revision OR record.toRevision > $given.revision
CALL (record) {
  MATCH (fence:Lock {name: 'fence'})
  SET fence.claimant = $given.token
  WITH record, fence
  WHERE fence.token = $given.token
  SET record.toRevision = null
  WITH record
  WHERE record.fromRevision > $given.revision
  DETACH DELETE record
} IN TRANSACTIONS OF 5000 ROWS
