// Whom to escalate to: $given.questions is a list of {from, role, dotted, purposes, decision, asOf}. A role asked for beside a decision needs both starts: rights are
// looked for around the usual one.
UNWIND $given.questions AS question
CALL (question) {
  MATCH (thing:Node {id: question.from})
  USING INDEX SEEK thing:Node(id)
  RETURN thing, [] AS keys
  UNION ALL
  MATCH (key:ExternalKey {name: question.from})-[:NODE]->(thing)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN thing, [key] AS keys
}
OPTIONAL CALL (question) {
  MATCH (decision:Node {id: question.decision})
  USING INDEX SEEK decision:Node(id)
  RETURN decision, [] AS decisionKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.decision})-[:NODE]->(decision)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN decision, [key] AS decisionKeys
}
WITH question, question.asOf AS asOf, thing, decision, keys + coalesce(decisionKeys, []) AS keys, CASE WHEN thing:Partner THEN $given.partnerRole ELSE $given.accountRole END AS usual
UNWIND CASE WHEN question.role IS NULL THEN [usual] WHEN decision IS NULL THEN [question.role] ELSE [question.role, usual] END AS role
// include Slices/starts.cypher
// include Slices/rights.cypher
CALL (question, asOf, starts) {
  WITH * WHERE question.dotted
  UNWIND starts AS start
  MATCH (start)-[up:REPORTS_TO|SITS_IN|PART_OF|LED_BY WHERE IN_FORCE(up, asOf) AND up.deputyRank IS NULL]->{0,1000}(seat)
  WITH DISTINCT question, asOf, seat
  MATCH (seat)-[line:DOTTED_LINE_TO WHERE IN_FORCE(line, asOf) AND coalesce(line.purpose IN question.purposes, true)]->(leader)
  RETURN collect(DISTINCT leader) AS leaders
}
WITH collect({asOf: asOf, starts: starts + leaders, seats: [], links: startLinks, facts: startFacts + rights + keys}) AS asked, collect(thing) + collect(decision) AS nodes
// include Slices/seats.cypher
// include Slices/records.cypher
