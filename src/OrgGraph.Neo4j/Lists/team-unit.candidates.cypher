// if parent
UNION ALL
WITH filter, root
WHERE filter = 'parent'
MATCH (root)<-[part:PART_OF]-(node)
WHERE IN_FORCE(part, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
