// Given `asOf`, `thing`, `role` and `area` (a solution area, or null): adds the seats that may own the thing, if it is an account or partner, as `owningSeats`;
// as `leaderlessUnits` the units that own with their lead, or that of a unit above; `ownerLinks` and `ownerFacts`.
// An assignment that counts on a chain leads to a seat for sure: then coverage is not looked at. In a plain place the first of the rules whose unit has a seat of the
// role goes before all later ones: these come without seats.
// include Slices/places.cypher
CALL (asOf, thing, role, area, places, isChain) {
  UNWIND places AS level
  MATCH (level)<-[:THING]-(claim:Owns WHERE claim.role = role AND IN_FORCE(claim, asOf))-[:OWNER]->(owner)
  WITH asOf, owner, claim, isChain AND owner:Position AND coalesce(claim.solutionArea = area.id, claim.solutionArea IS NULL) AND (level = thing OR claim.inheritance <> 'NONE') AS counts
  WITH owner, claim, counts AND EXISTS { (owner)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) } AS settles
  RETURN collect(claim) AS assignments, collect(DISTINCT owner) AS assigned, any(s IN collect(settles) WHERE s) AS isSettled
}
WITH *, CASE WHEN isSettled THEN [] ELSE places END AS sought
// include Slices/coverage.cypher
CALL (asOf, role, area, isPlain, names, territories) {
  MATCH (rule:Covers WHERE rule.place IN names AND rule.role = role AND IN_FORCE(rule, asOf) AND coalesce(rule.solutionArea = area.id, rule.solutionArea IS NULL))-[:TEAM_UNIT]->(unit)
  USING INDEX SEEK rule:Covers(place, role)
  // include Slices/rank.cypher
  WITH collect(rule) AS rules, collect({unit: unit, rank: rank}) AS covers, min(CASE WHEN isSeated THEN rank END) AS first
  RETURN rules, [c IN covers WHERE coalesce(c.rank <= first, true) | c.unit] AS covering
}
WITH *, [claimant IN assigned + covering | {claimant: claimant, role: role}] AS claims
// include Slices/claims.cypher
WITH *, placeLinks + unitLinks AS ownerLinks, assignments + rules AS ownerFacts
