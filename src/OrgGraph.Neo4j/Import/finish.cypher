// Makes the revision current, if no other import has begun and all batches have landed. What they wrote is seen from here on.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $given.token
WITH fence
WHERE fence.token = $given.token AND fence.batch = $given.batches
SET fence.isUnfinished = false
CREATE (revision:Revision {number: $given.number, time: $given.time, summary: $given.summary, token: $given.token})
RETURN revision.number AS number
