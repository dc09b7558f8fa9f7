// if attachedTo
UNION ALL
WITH filter, root
WHERE filter = 'attachedTo'
MATCH (root)<-[attached:ATTACHED_TO]-(node)
WHERE IN_FORCE(attached, $given.asOf)
RETURN DISTINCT node
LIMIT $given.most
// end
