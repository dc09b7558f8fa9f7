// Given `asOf`, `thing` and `role` (for accounts and partners): adds as `starts` the seats and units from which the way upwards from the thing can start, `startLinks` and `startFacts`.
WITH *, null AS area
// include Slices/owners.cypher
CALL (asOf, thing) {
  MATCH (thing:Person)-[held:HOLDS WHERE IN_FORCE(held, asOf)]->(seat)
  RETURN collect(held) AS held, collect(seat) AS heldSeats
}
WITH *, [start IN [thing] WHERE start:Position OR start:TeamUnit] + heldSeats + owningSeats + leaderlessUnits AS starts, held + ownerLinks AS startLinks, ownerFacts AS startFacts
