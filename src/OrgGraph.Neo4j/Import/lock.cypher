// Taken until the transaction ends: one import runs at a time.
MATCH (lock:Lock {name: 'import'})
SET lock.holder = $given.token
