// Nothing is left of the imports that died.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $token
WITH fence
WHERE fence.token = $token
SET fence.isUnfinished = false
RETURN fence.name AS name
