// The relationships of a kind that has more or fewer than two ends, in a revision; $prefix is what ids of the kind begin with.
MATCH (fact:Fact)
WHERE fact.id STARTS WITH $prefix
  AND coalesce(fact.fromRevision <= $revision < fact.toRevision, true)
RETURN properties(fact) AS properties
