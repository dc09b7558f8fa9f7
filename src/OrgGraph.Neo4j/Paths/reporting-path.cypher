// How positions are connected: $given.questions is a list of {ends, dotted, asOf}, where ends are two positions or persons. Of all shortest chains come the first and the last by
// the ids of their seats, which are enough to choose the first and to know whether there are others; and the solid lines above both ends.
// The search goes breadth first from both ends, the smaller front first, one turn of `reduce` for each line: SHORTEST lists every shortest chain, and there can be more of
// them than can be listed. Seats that do not exist on the day connect nothing; nor do those with one line only, unless they are an end.
UNWIND $given.questions AS question
WITH question, question.asOf AS asOf
CALL (question, asOf) {
  UNWIND [0, 1] AS end
  CALL (question, end) {
    MATCH (node:Node {id: question.ends[end]})
    USING INDEX SEEK node:Node(id)
    RETURN node, null AS key
    UNION ALL
    MATCH (key:ExternalKey {name: question.ends[end]})-[:NODE]->(node)
    USING INDEX SEEK key:ExternalKey(name)
    WHERE IN_REVISION(key)
    RETURN node, key
  }
  OPTIONAL MATCH (node:Person)-[held:HOLDS WHERE IN_FORCE(held, asOf)]->(seat)
  WITH asOf, end, node, key, held, CASE WHEN NOT coalesce(key.validFrom <= asOf < key.validTo, true) THEN null WHEN node:Position THEN node WHEN NOT held.acting THEN seat END AS seat
  WITH end, node, key, held, CASE WHEN EXISTS { (seat)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) } THEN seat END AS seat
  WITH end, collect(DISTINCT seat) AS seats, collect(node) AS nodes, collect(key) AS keys, collect(held) AS holdings
  ORDER BY end
  RETURN [seats IN collect(seats) WHERE size(seats) = 1 | seats[0]] AS ends,
    reduce(all = [], some IN collect(nodes) | all + some) AS named, reduce(all = [], some IN collect(keys) | all + some) AS keys, reduce(all = [], some IN collect(holdings) | all + some) AS holdings
}
CALL (question, asOf, ends) {
  WITH * WHERE size(ends) = 2
  WITH *, reduce(fronts = [[[ends[0]]], [[ends[1]]]], turn IN range(1, $given.mostLines) | CASE
    WHEN fronts[0][-1] = [] OR fronts[1][-1] = [] OR any(seat IN fronts[0][-1] WHERE seat IN fronts[1][-1]) THEN fronts
    ELSE [side IN [0, 1] | CASE
      WHEN (side = 0) <> (size(fronts[0][-1]) <= size(fronts[1][-1])) THEN fronts[side]
      ELSE fronts[side] + [COLLECT {
        WITH fronts[side][-1] AS front, coalesce(fronts[side][-2], []) AS behind
        CALL (question, asOf, ends, front) {
          UNWIND front AS seat
          MATCH (seat)-[line:REPORTS_TO|DOTTED_LINE_TO]-(next)
          WHERE next IN ends OR COUNT { (next)-[:REPORTS_TO|DOTTED_LINE_TO]-() } > 1
          WITH question, asOf, line, next
          WHERE (question.dotted OR line:REPORTS_TO) AND IN_FORCE(line, asOf)
          RETURN DISTINCT next
        }
        WITH asOf, front, behind, next
        WHERE NOT next IN front AND NOT next IN behind AND EXISTS { (next)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) }
        RETURN next
      }]
    END]
  END) AS fronts
  WITH *, [seat IN fronts[0][-1] WHERE seat IN fronts[1][-1]] AS met
  WHERE met <> []
  // By their distance from the near end: up to where the fronts met the seats on shortest chains, beyond it all that are as near to the far end.
  WITH *, reduce(stages = [met], front IN reverse(fronts[0][..-1]) | [COLLECT {
    UNWIND stages[0] AS seat
    MATCH (seat)-[line:REPORTS_TO|DOTTED_LINE_TO WHERE IN_FORCE(line, asOf)]-(next)
    WHERE next IN front AND (question.dotted OR line:REPORTS_TO)
    RETURN DISTINCT next
  }] + stages) + reverse(fronts[1][..-1]) AS stages
  UNWIND [0, -1] AS which
  WITH asOf, reduce(chain = stages[0], stage IN stages[1..] | chain + COLLECT {
    WITH chain[-1] AS seat, stage
    MATCH (seat)-[line:REPORTS_TO|DOTTED_LINE_TO WHERE IN_FORCE(line, asOf)]-(next)
    WHERE next IN stage AND (question.dotted OR line:REPORTS_TO)
    RETURN DISTINCT next ORDER BY next.id
  }[which]) AS chain
  UNWIND range(1, size(chain) - 1) AS i
  WITH DISTINCT asOf, chain[i - 1] AS seat, chain[i] AS next
  MATCH (seat)-[line:REPORTS_TO|DOTTED_LINE_TO WHERE IN_FORCE(line, asOf)]-(next)
  RETURN collect(line) AS between
}
CALL (asOf, ends) {
  UNWIND ends AS end
  MATCH (end) (()-[up:REPORTS_TO WHERE IN_FORCE(up, asOf)]->()){0,50} (seat)
  WITH DISTINCT asOf, seat
  MATCH (seat)-[line:REPORTS_TO WHERE IN_FORCE(line, asOf)]->()
  RETURN collect(line) AS upwards
}
WITH collect(named) AS named, collect(holdings + between + upwards) AS links, collect(keys) AS keys
WITH reduce(all = [], some IN named | all + some) AS nodes, reduce(all = [], some IN links | all + some) AS links, reduce(all = [], some IN keys | all + some) AS facts
// include Slices/records.cypher
