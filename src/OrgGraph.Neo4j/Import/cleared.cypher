// Nothing is left of the imports that died.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $given.token
WITH fence
WHERE fence.token = $given.token
SET fence.isUnfinished = false
RETURN fence.name AS name
