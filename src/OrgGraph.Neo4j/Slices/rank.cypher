// Given `asOf`, `rule` (Covers), `unit` and `isSeated`: adds `rank`, which orders coverage rules: the lowest priority, then the most dimensions, then the deepest territory.
CALL (asOf, rule) {
  OPTIONAL MATCH (rule)-[:TERRITORY]->(territory)
  RETURN rule.priority * 10000 - 2000 * size([d IN [rule.territory, rule.vertical, rule.segment, rule.solutionArea] WHERE d IS NOT NULL])
    - COUNT { (territory)-[up:PART_OF WHERE coalesce(up.fromRevision <= $revision < up.toRevision AND up.validFrom <= asOf < up.validTo, true)]->{0,1000}() } AS rank
}
