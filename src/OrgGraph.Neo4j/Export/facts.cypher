// The relationships of a kind that has more or fewer than two ends, in a revision; $given.prefix is what ids of the kind begin with.
// The index on ids holds first revisions too, and serves where both are asked for.
MATCH (fact:Fact)
USING INDEX SEEK fact:Fact(id, fromRevision)
WHERE fact.id STARTS WITH $given.prefix
  AND fact.fromRevision <= $given.revision
  AND IN_REVISION(fact)
RETURN properties(fact) AS properties
