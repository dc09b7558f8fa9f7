// if teamUnit
UNION ALL
WITH filter, root
WHERE filter = 'teamUnit'
MATCH (root) (()<-[part:PART_OF WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)]-()){0,200} (unit)
WITH DISTINCT unit
MATCH (unit)<-[sits:SITS_IN]-()<-[holds:HOLDS]-(node)
WHERE coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
  AND coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
