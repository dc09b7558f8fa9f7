// Given `asOf`, `thing`, `role` and `area` (a solution area, or null): adds the seats that may own the thing, if it is an account or partner, as `owningSeats`;
// as `leaderlessUnits` the units that own with their lead, or that of a unit above; `ownerLinks` and `ownerFacts`.
// An assignment that counts on a chain leads to a seat for sure: then coverage is not looked at. In a plain place the first of the rules whose unit has a seat of the
// role goes before all later ones: these come without seats.
// include Slices/places.cypher
CALL (asOf, thing, role, area, places, isChain) {
  UNWIND places AS level
  MATCH (level)<-[:THING]-(claim:Owns WHERE claim.role = role AND coalesce(claim.fromRevision <= $revision < claim.toRevision AND claim.validFrom <= asOf < claim.validTo, true))-[:OWNER]->(owner)
  WITH asOf, owner, claim, isChain AND owner:Position AND coalesce(claim.solutionArea = area.id, claim.solutionArea IS NULL) AND (level = thing OR claim.inheritance <> 'NONE') AS counts
  WITH owner, claim, counts AND EXISTS { (owner)-[:STATE]->(state WHERE coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= asOf < state.validTo, true)) } AS settles
  RETURN collect(claim) AS assignments, collect(DISTINCT owner) AS assigned, any(s IN collect(settles) WHERE s) AS isSettled
}
CALL (asOf, role, area, places, isPlain, isSettled) {
  UNWIND CASE WHEN isSettled OR size(places) = 0 THEN [] ELSE [null] + [place IN places WHERE place:Territory] END AS territory
  UNWIND [null] + [place IN places WHERE place:Vertical] AS vertical
  UNWIND [null] + [place IN places WHERE place:Segment] AS segment
  WITH asOf, role, area, isPlain, collect(coalesce(territory.id, '') + '>' + coalesce(vertical.id, '') + '>' + coalesce(segment.id, '')) AS names
  MATCH (rule:Covers WHERE rule.place IN names AND rule.role = role AND coalesce(rule.fromRevision <= $revision < rule.toRevision AND rule.validFrom <= asOf < rule.validTo, true) AND coalesce(rule.solutionArea = area.id, rule.solutionArea IS NULL))-[:TEAM_UNIT]->(unit)
  WITH asOf, rule, unit, isPlain AND EXISTS {
    (unit)<-[sits:SITS_IN WHERE sits.role = role AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= asOf < sits.validTo, true)]-()-[:STATE]->(state WHERE coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= asOf < state.validTo, true)) } AS isSeated
  // include Slices/rank.cypher
  WITH collect(rule) AS rules, collect({unit: unit, rank: rank}) AS covers, min(CASE WHEN isSeated THEN rank END) AS first
  RETURN rules, [c IN covers WHERE coalesce(c.rank <= first, true) | c.unit] AS covering
}
CALL (role, assigned, covering, asOf) {
  UNWIND assigned + covering AS claimant
  WITH DISTINCT asOf, role, claimant
  OPTIONAL MATCH (claimant:TeamUnit)<-[sits:SITS_IN WHERE sits.role = role AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= asOf < sits.validTo, true)]-(seat)-[:STATE]->(state WHERE coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= asOf < state.validTo, true))
  RETURN collect(DISTINCT CASE WHEN claimant:Position THEN claimant ELSE seat END) AS owningSeats,
    collect(CASE WHEN claimant:TeamUnit AND seat IS NULL THEN claimant END) AS leaderlessUnits, collect(sits) AS unitLinks
}
WITH *, placeLinks + unitLinks AS ownerLinks, assignments + rules AS ownerFacts
