// Makes the revision current. What the batches of the import wrote is seen from here on.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $token
WITH fence
WHERE fence.token = $token
SET fence.isUnfinished = false
CREATE (revision:Revision {number: $number, time: $time, summary: $summary, token: $token})
RETURN revision.number AS number
