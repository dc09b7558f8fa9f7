// if parent
UNION ALL
WITH filter, root
WHERE filter = 'parent'
MATCH (root)<-[part:PART_OF]-(node)
WHERE IN_FORCE(part, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if assignedTo
UNION ALL
WITH filter, root
WHERE filter = 'assignedTo'
MATCH (root)<-[:OWNER]-(owns:Owns)-[:THING]->(node)
WHERE IN_FORCE(owns, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if territory
UNION ALL
WITH filter, root
WHERE filter = 'territory'
MATCH (root) (()<-[part:PART_OF WHERE IN_FORCE(part, $given.asOf)]-()){0,200} (territory)
WITH DISTINCT territory
MATCH (territory)<-[lies:IN_TERRITORY]-(node)
WHERE IN_FORCE(lies, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if vertical
UNION ALL
WITH filter, root
WHERE filter = 'vertical'
MATCH (root)<-[lies:IN_VERTICAL]-(node)
WHERE IN_FORCE(lies, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
// if segment
UNION ALL
WITH filter, root
WHERE filter = 'segment'
MATCH (root)<-[lies:IN_SEGMENT]-(node)
WHERE IN_FORCE(lies, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
