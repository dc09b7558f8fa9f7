// if teamUnit
UNION ALL
WITH filter, root
WHERE filter = 'teamUnit'
MATCH (root) (()<-[part:PART_OF WHERE IN_FORCE(part, $given.asOf)]-()){0,200} (unit)
WITH DISTINCT unit
MATCH (unit)<-[sits:SITS_IN]-()<-[holds:HOLDS]-(node)
WHERE IN_FORCE(sits, $given.asOf)
  AND IN_FORCE(holds, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
