// Who is around each account: $given.questions is a list of {account, asOf}.
UNWIND $given.questions AS question
CALL (question) {
  MATCH (thing:Node {id: question.account})
  USING INDEX SEEK thing:Node(id)
  RETURN thing, [] AS keys
  UNION ALL
  MATCH (key:ExternalKey {name: question.account})-[:NODE]->(thing)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN thing, [key] AS keys
}
WITH question.asOf AS asOf, thing, keys
// include Slices/places.cypher
CALL (asOf, places) {
  UNWIND places AS level
  MATCH (level)<-[:THING]-(claim:Owns WHERE IN_FORCE(claim, asOf))-[:OWNER]->(owner)
  RETURN collect(claim) AS assignments, collect({claimant: owner, role: claim.role}) AS assigned
}
WITH *, places AS sought
// include Slices/coverage.cypher
CALL (asOf, isPlain, names, territories) {
  MATCH (rule:Covers WHERE rule.place IN names AND rule.role IS NOT NULL AND IN_FORCE(rule, asOf))-[:TEAM_UNIT]->(unit)
  USING INDEX SEEK rule:Covers(place, role)
  // include Slices/rank.cypher
  WITH collect(rule) AS rules, collect({claimant: unit, role: rule.role, area: rule.solutionArea, rank: rank, isSeated: isSeated}) AS covers
  RETURN rules, [c IN covers WHERE NOT any(better IN covers WHERE better.isSeated AND better.role = c.role AND better.rank < c.rank AND coalesce(better.area = c.area, better.area IS NULL))] AS covering
}
WITH *, assigned + covering AS claims
// include Slices/claims.cypher
CALL (asOf, places) {
  UNWIND places AS level
  MATCH (level:Account)<-[attached:ATTACHED_TO WHERE IN_FORCE(attached, asOf)]-(partner)
  RETURN collect(attached) AS attachments, collect(DISTINCT partner) AS partners
}
WITH collect(thing) AS nodes, collect({asOf: asOf, partners: partners}) AS attached,
  collect({asOf: asOf, starts: leaderlessUnits, seats: owningSeats, links: placeLinks + unitLinks + attachments, facts: assignments + rules + keys}) AS teams
CALL (attached) {
  UNWIND attached AS team
  UNWIND team.partners AS thing
  WITH DISTINCT team.asOf AS asOf, thing, $given.partnerRole AS role, null AS area
  // include Slices/owners.cypher
  RETURN collect({asOf: asOf, starts: leaderlessUnits, seats: owningSeats, links: ownerLinks, facts: ownerFacts}) AS managers
}
WITH nodes, teams + managers AS asked
// include Slices/seats.cypher
// include Slices/records.cypher
