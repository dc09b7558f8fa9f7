// if kinds
AND state.kind IN $kinds
// end
// if isRoot
AND $isRoot <> EXISTS {
  MATCH (node)-[part:PART_OF]->()-[:STATE]->(parent)
  WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
    AND coalesce(parent.fromRevision <= $revision < parent.toRevision AND parent.validFrom <= $asOf < parent.validTo, true)
}
// end
// if hasLead
AND $hasLead = EXISTS {
  MATCH (node)-[lead:LED_BY]->()-[:STATE]->(position)
  WHERE lead.deputyRank IS NULL
    AND coalesce(lead.fromRevision <= $revision < lead.toRevision AND lead.validFrom <= $asOf < lead.validTo, true)
    AND coalesce(position.fromRevision <= $revision < position.toRevision AND position.validFrom <= $asOf < position.validTo, true)
}
// end
// if parent
AND EXISTS {
  MATCH (node)-[part:PART_OF]->(parent)
  WHERE ['parent', parent] IN named AND coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
}
// end
