// Who may decide: $given.questions is a list of {decision, about, asOf}. Of several seats off the path whose rights are equal, the one that stands below the others on the
// solid line comes first: then the ways upwards from them are needed too.
UNWIND $given.questions AS question
CALL (question) {
  MATCH (decision:Node {id: question.decision})
  USING INDEX SEEK decision:Node(id)
  RETURN decision, [] AS keys
  UNION ALL
  MATCH (key:ExternalKey {name: question.decision})-[:NODE]->(decision)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN decision, [key] AS keys
}
OPTIONAL CALL (question) {
  MATCH (thing:Node {id: question.about})
  USING INDEX SEEK thing:Node(id)
  RETURN thing, [] AS thingKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.about})-[:NODE]->(thing)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN thing, [key] AS thingKeys
}
WITH question.asOf AS asOf, thing, decision, keys + coalesce(thingKeys, []) AS keys, CASE WHEN thing:Partner THEN $given.partnerRole ELSE $given.accountRole END AS role
// include Slices/starts.cypher
// include Slices/rights.cypher
WITH *, [seat IN rightSeats WHERE any(right IN rights WHERE right.verb = 'DECIDE' AND right.position = seat.id)] AS deciding
WITH collect({asOf: asOf, starts: starts + CASE WHEN size(deciding) > 1 THEN deciding ELSE [] END, seats: rightSeats, links: startLinks, facts: startFacts + rights + keys}) AS asked,
  collect(thing) + collect(decision) AS nodes
// include Slices/seats.cypher
// include Slices/records.cypher
