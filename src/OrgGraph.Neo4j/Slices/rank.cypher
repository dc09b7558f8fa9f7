// Given `asOf`, `isPlain`, `territories`, and coverage rules, `rule` and its `unit`: adds `rank`, by which one goes before another (the lowest priority, then the most dimensions, then the
// deepest territory), and `isSeated`, whether its unit exists and has a seat of the role for sure, and the place is one in which the rank counts.
WITH *, rule.priority * 10000 - 2000 * size([named IN [rule.territory, rule.vertical, rule.segment, rule.solutionArea] WHERE named IS NOT NULL])
  - coalesce([territory IN territories WHERE territory.id = rule.territory | territory.depth][0], 0) AS rank,
  isPlain AND EXISTS { (unit)<-[sits:SITS_IN WHERE sits.role = rule.role AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= asOf < sits.validTo, true)]-()-[:STATE]->(state WHERE coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= asOf < state.validTo, true)) }
    AND EXISTS { (unit)-[:STATE]->(state WHERE coalesce(state.fromRevision <= $revision < state.toRevision AND state.validFrom <= asOf < state.validTo, true)) } AS isSeated
