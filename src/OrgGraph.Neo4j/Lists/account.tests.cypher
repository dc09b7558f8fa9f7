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
// if parent
AND EXISTS {
  MATCH (node)-[part:PART_OF]->(parent)
  WHERE ['parent', parent] IN named AND coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
}
// end
// if assignedTo
AND EXISTS {
  MATCH (node)<-[:THING]-(owns:Owns)-[:OWNER]->(owner)
  WHERE ['assignedTo', owner] IN named AND coalesce(owns.fromRevision <= $revision < owns.toRevision AND owns.validFrom <= $asOf < owns.validTo, true)
}
// end
// if territory
AND EXISTS {
  MATCH (node)-[lies:IN_TERRITORY]->(territory) (()-[part:PART_OF]->(above)
    WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }){0,200} (top)
  WHERE ['territory', top] IN named
    AND coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
    AND EXISTS { MATCH (territory)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }
}
// end
// if vertical
AND EXISTS {
  MATCH (node)-[lies:IN_VERTICAL]->(vertical)
  WHERE ['vertical', vertical] IN named AND coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
}
// end
// if segment
AND EXISTS {
  MATCH (node)-[lies:IN_SEGMENT]->(segment)
  WHERE ['segment', segment] IN named AND coalesce(lies.fromRevision <= $revision < lies.toRevision AND lies.validFrom <= $asOf < lies.validTo, true)
}
// end
