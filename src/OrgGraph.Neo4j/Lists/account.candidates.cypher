// if parent
UNION ALL
WITH filter, root
WHERE filter = 'parent'
MATCH (root)<-[part:PART_OF]-(node)
WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if assignedTo
UNION ALL
WITH filter, root
WHERE filter = 'assignedTo'
MATCH (root)<-[:OWNER]-(owns:Owns)-[:THING]->(node)
WHERE coalesce(owns.fromRevision <= $revision < owns.toRevision AND owns.validFrom <= $asOf < owns.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if territory
UNION ALL
WITH filter, root
WHERE filter = 'territory'
MATCH (root) (()<-[part:PART_OF WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)]-()){0,200} (territory)
WITH DISTINCT territory
MATCH (territory)<-[lies:IN_TERRITORY]-(node)
WHERE coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if vertical
UNION ALL
WITH filter, root
WHERE filter = 'vertical'
MATCH (root)<-[lies:IN_VERTICAL]-(node)
WHERE coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
// if segment
UNION ALL
WITH filter, root
WHERE filter = 'segment'
MATCH (root)<-[lies:IN_SEGMENT]-(node)
WHERE coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
