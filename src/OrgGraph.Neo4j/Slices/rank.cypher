// Given `asOf`, `isPlain`, `territories`, and coverage rules, `rule` and its `unit`: adds `rank`, by which one goes before another (the lowest priority, then the most dimensions, then the
// deepest territory), and `isSeated`, whether its unit exists and has a seat of the role for sure, and the place is one in which the rank counts.
WITH *, rule.priority * 10000 - 2000 * size([named IN [rule.territory, rule.vertical, rule.segment, rule.solutionArea] WHERE named IS NOT NULL])
  - coalesce([territory IN territories WHERE territory.id = rule.territory | territory.depth][0], 0) AS rank,
  isPlain AND EXISTS { (unit)<-[sits:SITS_IN WHERE sits.role = rule.role AND IN_FORCE(sits, asOf)]-()-[:STATE]->(state WHERE IN_FORCE(state, asOf)) }
    AND EXISTS { (unit)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) } AS isSeated
