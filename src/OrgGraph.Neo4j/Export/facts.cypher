// The relationships of a kind that has more or fewer than two ends, in a revision; $given.prefix is what ids of the kind begin with.
MATCH (fact:Fact)
WHERE fact.id STARTS WITH $given.prefix
  AND IN_REVISION(fact)
RETURN properties(fact) AS properties
