// if kinds
AND state.kind IN $kinds
// end
// if isRoot
AND $isRoot <> EXISTS {
  MATCH (node)-[part:PART_OF]->()-[:STATE]->(parent)
  WHERE IN_FORCE(part, $asOf)
    AND IN_FORCE(parent, $asOf)
}
// end
// if hasLead
AND $hasLead = EXISTS {
  MATCH (node)-[lead:LED_BY]->()-[:STATE]->(position)
  WHERE lead.deputyRank IS NULL
    AND IN_FORCE(lead, $asOf)
    AND IN_FORCE(position, $asOf)
}
// end
// if parent
AND EXISTS {
  MATCH (node)-[part:PART_OF]->(parent)
  WHERE ['parent', parent] IN named AND IN_FORCE(part, $asOf)
}
// end
