// Drops the nodes that have no state left. Each transaction checks the fence, so that none lands once another import has begun.
MATCH (node:Node)
WHERE NOT EXISTS { (node)-[:STATE]->() }
CALL (node) {
  MATCH (fence:Lock {name: 'fence'})
  SET fence.claimant = $given.token
  WITH node, fence
  WHERE fence.token = $given.token
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
