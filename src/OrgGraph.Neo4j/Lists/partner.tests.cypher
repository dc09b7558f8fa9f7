// if kinds
AND state.kind IN $kinds
// end
// if attachedTo
AND EXISTS {
  MATCH (node)-[attached:ATTACHED_TO]->(account)
  WHERE ['attachedTo', account] IN named AND coalesce(attached.fromRevision <= $revision < attached.toRevision AND attached.validFrom <= $asOf < attached.validTo, true)
}
// end
