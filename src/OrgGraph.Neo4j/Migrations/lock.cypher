// Taken until the transaction ends: one server migrates at a time.
MERGE (lock:Lock {name: 'migration'})
SET lock.time = $given.time
