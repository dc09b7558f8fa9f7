// Who owns each thing: $given.questions is a list of {of, role, solutionArea, asOf}.
UNWIND $given.questions AS question
CALL (question) {
  MATCH (thing:Node {id: question.of})
  USING INDEX SEEK thing:Node(id)
  RETURN thing, [] AS keys
  UNION ALL
  MATCH (key:ExternalKey {name: question.of})-[:NODE]->(thing)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN thing, [key] AS keys
}
OPTIONAL CALL (question) {
  MATCH (area:Node {id: question.solutionArea})
  USING INDEX SEEK area:Node(id)
  RETURN area, [] AS areaKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.solutionArea})-[:NODE]->(area)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN area, [key] AS areaKeys
}
WITH question.asOf AS asOf, thing, area, keys + coalesce(areaKeys, []) AS keys, coalesce(question.role, CASE WHEN thing:Partner THEN $given.partnerRole ELSE $given.accountRole END) AS role
// include Slices/owners.cypher
WITH collect({asOf: asOf, starts: leaderlessUnits, seats: owningSeats, links: ownerLinks, facts: ownerFacts + keys}) AS asked, collect(thing) + collect(area) AS nodes
// include Slices/seats.cypher
// include Slices/records.cypher
