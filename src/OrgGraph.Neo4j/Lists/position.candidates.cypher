// if teamUnit
UNION ALL
WITH filter, root
WHERE filter = 'teamUnit'
MATCH (root)<-[sits:SITS_IN]-(node)
WHERE coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if teamUnitOrAbove
UNION ALL
WITH filter, root
WHERE filter = 'teamUnitOrAbove'
MATCH (root) (()<-[part:PART_OF WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)]-()){0,200} (unit)
WITH DISTINCT unit
MATCH (unit)<-[sits:SITS_IN]-(node)
WHERE coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if manager
UNION ALL
WITH filter, root
WHERE filter = 'manager'
MATCH (root)<-[line:REPORTS_TO]-(node)
WHERE coalesce(line.fromRevision <= $revision < line.toRevision AND line.validFrom <= $asOf < line.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if managerOrAbove
UNION ALL
WITH filter, root
WHERE filter = 'managerOrAbove'
MATCH (root) (()<-[line:REPORTS_TO WHERE coalesce(line.fromRevision <= $revision < line.toRevision AND line.validFrom <= $asOf < line.validTo, true)]-()){1,200} (node)
RETURN DISTINCT node
LIMIT $most
// end
