// if attachedTo
UNION ALL
WITH filter, root
WHERE filter = 'attachedTo'
MATCH (root)<-[attached:ATTACHED_TO]-(node)
WHERE coalesce(attached.fromRevision <= $revision < attached.toRevision AND attached.validFrom <= $asOf < attached.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
