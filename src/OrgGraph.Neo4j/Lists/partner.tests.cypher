// if kinds
AND state.kind IN $given.kinds
// end
// if attachedTo
AND EXISTS {
  MATCH (node)-[attached:ATTACHED_TO]->(account)
  WHERE ['attachedTo', account] IN named AND IN_FORCE(attached, $given.asOf)
}
// end
