// Relationships of kinds that have more or fewer than two ends, which are changed or no longer there.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
WHERE fact.fromRevision < $revision AND fact.toRevision IS NULL
SET fact.toRevision = $revision
RETURN count(fact) AS records
