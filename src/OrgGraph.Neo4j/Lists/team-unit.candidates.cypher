// if parent
UNION ALL
WITH filter, root
WHERE filter = 'parent'
MATCH (root)<-[part:PART_OF]-(node)
WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
RETURN DISTINCT node
LIMIT $most
// end
