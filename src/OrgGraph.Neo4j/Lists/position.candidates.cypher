// if teamUnit
UNION ALL
WITH filter, root
WHERE filter = 'teamUnit'
MATCH (root)<-[sits:SITS_IN]-(node)
WHERE IN_FORCE(sits, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if teamUnitOrAbove
UNION ALL
WITH filter, root
WHERE filter = 'teamUnitOrAbove'
MATCH (root) (()<-[part:PART_OF WHERE IN_FORCE(part, $given.asOf)]-()){0,200} (unit)
WITH DISTINCT unit
MATCH (unit)<-[sits:SITS_IN]-(node)
WHERE IN_FORCE(sits, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if manager
UNION ALL
WITH filter, root
WHERE filter = 'manager'
MATCH (root)<-[line:REPORTS_TO]-(node)
WHERE IN_FORCE(line, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if managerOrAbove
UNION ALL
WITH filter, root
WHERE filter = 'managerOrAbove'
MATCH (root) (()<-[line:REPORTS_TO WHERE IN_FORCE(line, $given.asOf)]-()){1,200} (node)
RETURN DISTINCT node
LIMIT $given.most
// end
