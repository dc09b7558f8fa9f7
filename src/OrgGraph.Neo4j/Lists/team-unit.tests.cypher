// if kinds
AND state.kind IN $given.kinds
// end
// if isRoot
AND $given.isRoot <> EXISTS {
  MATCH (node)-[part:PART_OF]->()-[:STATE]->(parent)
  WHERE IN_FORCE(part, $given.asOf)
    AND IN_FORCE(parent, $given.asOf)
}
// end
// if hasLead
AND $given.hasLead = EXISTS {
  MATCH (node)-[lead:LED_BY]->()-[:STATE]->(position)
  WHERE lead.deputyRank IS NULL
    AND IN_FORCE(lead, $given.asOf)
    AND IN_FORCE(position, $given.asOf)
}
// end
// if parent
AND EXISTS {
  MATCH (node)-[part:PART_OF]->(parent)
  WHERE ['parent', parent] IN named AND IN_FORCE(part, $given.asOf)
}
// end
