// Puts up the fence: from here on no batch of an earlier import can land. Answers whether that import left something behind.
MATCH (fence:Lock {name: 'fence'})
SET fence.token = $given.token, fence.batch = 0
RETURN fence.isUnfinished AS isUnfinished
