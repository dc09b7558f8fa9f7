// Begins a batch. The first SET takes the write lock, so that what follows reads what is true until the batch ends.
MATCH (fence:Lock {name: 'fence'})
SET fence.claimant = $given.token
WITH fence, fence.token = $given.token AS isOurs, fence.batch < $given.batch AS isNew
SET fence.batch = CASE WHEN isOurs THEN $given.batch ELSE fence.batch END, fence.isUnfinished = true
RETURN isOurs, isNew
