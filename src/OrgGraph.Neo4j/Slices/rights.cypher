// Given `asOf`, `thing`, its `starts` and `decision` (or null): adds as `rights` those in the decision whose scope can contain the thing, and as `rightSeats` the positions that hold them.
CALL (asOf, thing, starts, decision) {
  WITH * WHERE decision IS NOT NULL
  UNWIND [thing] + starts AS within
  MATCH (within)-[up:SITS_IN|LED_BY|PART_OF|IN_TERRITORY WHERE IN_FORCE(up, asOf) AND up.deputyRank IS NULL]->{0,1000}(scope)
  WITH asOf, decision, collect(DISTINCT decision.id + '>' + scope.id) AS scoped
  MATCH (right:HoldsRight WHERE right.place IN scoped + [decision.id + '>'] AND IN_FORCE(right, asOf))
  USING INDEX SEEK right:HoldsRight(place)
  OPTIONAL MATCH (right)-[:POSITION]->(seat)
  RETURN collect(right) AS rights, collect(DISTINCT seat) AS rightSeats
}
