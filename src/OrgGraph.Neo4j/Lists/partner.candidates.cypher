// if attachedTo
UNION ALL
WITH filter, root
WHERE filter = 'attachedTo'
MATCH (root)<-[attached:ATTACHED_TO]-(node)
WHERE IN_FORCE(attached, $asOf)
RETURN DISTINCT node
LIMIT $most
// end
