// Whom to hand over to: $given.questions is a list of {of, stage, rule, solutionArea, asOf}. Owners are looked for in both roles of every rule that may apply.
UNWIND $given.questions AS question
CALL (question) {
  MATCH (account:Node {id: question.of})
  USING INDEX SEEK account:Node(id)
  RETURN account, [] AS accountKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.of})-[:NODE]->(account)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN account, [key] AS accountKeys
}
OPTIONAL CALL (question) {
  MATCH (given:Node {id: question.rule})
  USING INDEX SEEK given:Node(id)
  RETURN given, [] AS givenKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.rule})-[:NODE]->(given)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN given, [key] AS givenKeys
}
OPTIONAL CALL (question) {
  MATCH (askedArea:Node {id: question.solutionArea})
  USING INDEX SEEK askedArea:Node(id)
  RETURN askedArea, [] AS areaKeys
  UNION ALL
  MATCH (key:ExternalKey {name: question.solutionArea})-[:NODE]->(askedArea)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN askedArea, [key] AS areaKeys
}
WITH question, question.asOf AS asOf, account, given, askedArea, accountKeys + coalesce(givenKeys, []) + coalesce(areaKeys, []) AS keys
CALL (question, asOf, given, askedArea) {
  CALL (question, given) {
    MATCH (state:HandoffRuleState {stage: question.stage})
    USING INDEX SEEK state:HandoffRuleState(stage)
    RETURN state
    UNION
    MATCH (given)-[:STATE]->(state:HandoffRuleState)
    RETURN state
  }
  MATCH (rule)-[:STATE]->(state)
  WHERE IN_FORCE(state, asOf)
  OPTIONAL MATCH (state)-[:SOLUTION_AREA]->(ruleArea)
  WITH rule, state, ruleArea, coalesce(askedArea, ruleArea) AS area, rule = given OR ruleArea IS NULL OR ruleArea = askedArea AS mayApply
  RETURN collect(rule) + collect(ruleArea) AS ruleNodes, collect(CASE WHEN mayApply THEN {state: state, area: area} END) AS candidates
}
CALL (asOf, account) {
  MATCH (account) (()-[part:PART_OF WHERE IN_FORCE(part, asOf)]->()){0,1000} (level)
  WITH DISTINCT asOf, level
  OPTIONAL MATCH (level)-[said:PART_OF|OVERRIDES|EXCLUDES WHERE IN_FORCE(said, asOf)]->()
  WITH level, collect(said) AS said
  RETURN collect(level) AS levels, reduce(all = [], some IN collect(said) | all + some) AS levelLinks
}
CALL (asOf, levels, candidates) {
  WITH * WHERE any(rule IN candidates WHERE rule.state.asksForPartner)
  UNWIND levels AS level
  MATCH (level)<-[attached:ATTACHED_TO WHERE IN_FORCE(attached, asOf)]-(partner)
  RETURN collect(attached) AS partnerLinks, collect(DISTINCT partner) AS partners
}
CALL (asOf, account, candidates, partners) {
  CALL (account, candidates, partners) {
    UNWIND candidates AS rule
    UNWIND [{role: rule.state.fromRole, receives: false}, {role: rule.state.toRole, receives: true}] AS side
    RETURN account AS thing, rule.area AS area, side.role AS role, side.receives AS receives
    UNION ALL
    UNWIND partners AS thing
    RETURN thing, null AS area, $given.partnerRole AS role, false AS receives
  }
  WITH asOf, thing, area, role, any(receives IN collect(receives) WHERE receives) AS receives
  // include Slices/owners.cypher
  CALL (asOf, receives, owningSeats, leaderlessUnits) {
    WITH * WHERE receives
    CALL (asOf, owningSeats, leaderlessUnits) {
      UNWIND owningSeats AS seat
      MATCH (seat)-[sits:SITS_IN WHERE IN_FORCE(sits, asOf)]->(unit)
      RETURN unit
      UNION
      UNWIND leaderlessUnits AS unit
      RETURN unit
    }
    MATCH (unit)-[lead:LED_BY WHERE IN_FORCE(lead, asOf)]->(backup)
    RETURN collect(lead) AS backupLinks, collect(backup) AS backups
  }
  RETURN collect({asOf: asOf, starts: leaderlessUnits + CASE WHEN receives THEN owningSeats ELSE [] END, seats: owningSeats + backups, links: ownerLinks + backupLinks, facts: ownerFacts}) AS owning
}
WITH collect({asOf: asOf, starts: [], seats: [], links: levelLinks + partnerLinks, facts: keys}) + reduce(all = [], some IN collect(owning) | all + some) AS asked,
  collect(account) + collect(given) + collect(askedArea) + reduce(all = [], some IN collect(ruleNodes) | all + some) AS nodes
// include Slices/seats.cypher
CALL (links, facts) {
  CALL (links, facts) {
    UNWIND links AS held
    WITH held WHERE held:HOLDS
    RETURN startNode(held) AS person
    UNION
    UNWIND facts AS fact
    MATCH (fact)-[:STAND_IN|DELEGATE]->(person)
    RETURN person
  }
  MATCH (person)-[:STATE]->(state WHERE IN_REVISION(state))-[:WORKING_CALENDAR]->(calendar)
  RETURN collect(DISTINCT calendar) AS calendars
}
WITH nodes + calendars AS nodes, links, facts
// include Slices/records.cypher
