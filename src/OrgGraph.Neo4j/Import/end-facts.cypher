// Relationships of kinds that have more or fewer than two ends, which are changed or no longer there.
UNWIND $given.rows AS row
MATCH (fact:Fact {id: row.id})
USING INDEX SEEK fact:Fact(id, fromRevision)
WHERE fact.fromRevision < $given.revision AND fact.toRevision IS NULL
SET fact.toRevision = $given.revision
RETURN count(fact) AS records
