// Makes the revision current, if no other import has begun and all batches have landed. What they wrote is seen from here on.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $token
WITH fence
WHERE fence.token = $token AND fence.batch = $batches
SET fence.isUnfinished = false
CREATE (revision:Revision {number: $number, time: $time, summary: $summary, token: $token})
RETURN revision.number AS number
