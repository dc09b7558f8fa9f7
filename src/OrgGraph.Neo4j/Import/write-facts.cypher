// New relationships of a kind that has more or fewer than two ends. $given.name is its label.
UNWIND $given.rows AS row
CREATE (fact:Fact:$($given.name))
SET fact = row.properties
WITH fact, row
CALL (fact, row) {
  UNWIND row.ends AS end
  MATCH (other:Node {id: end[1]})
  USING INDEX SEEK other:Node(id)
  CREATE (fact)-[:$(end[0])]->(other)
  // External keys: what a node was ever found by stays, as with its states.
  SET other.words = CASE WHEN fact.words IS NULL OR other.words CONTAINS fact.words THEN other.words ELSE coalesce(other.words, '') + fact.words END
  RETURN count(*) AS ends
}
RETURN count(fact) AS records, sum(ends) AS ends
