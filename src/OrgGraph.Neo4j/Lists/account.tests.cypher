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
// if parent
AND EXISTS {
  MATCH (node)-[part:PART_OF]->(parent)
  WHERE ['parent', parent] IN named AND IN_FORCE(part, $given.asOf)
}
// end
// if assignedTo
AND EXISTS {
  MATCH (node)<-[:THING]-(owns:Owns)-[:OWNER]->(owner)
  WHERE ['assignedTo', owner] IN named AND IN_FORCE(owns, $given.asOf)
}
// end
// if territory
AND EXISTS {
  MATCH (node)-[lies:IN_TERRITORY]->(territory) (()-[part:PART_OF]->(above)
    WHERE IN_FORCE(part, $given.asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }){0,200} (top)
  WHERE ['territory', top] IN named
    AND IN_FORCE(lies, $given.asOf)
    AND EXISTS { MATCH (territory)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }
}
// end
// if vertical
AND EXISTS {
  MATCH (node)-[lies:IN_VERTICAL]->(vertical)
  WHERE ['vertical', vertical] IN named AND IN_FORCE(lies, $given.asOf)
}
// end
// if segment
AND EXISTS {
  MATCH (node)-[lies:IN_SEGMENT]->(segment)
  WHERE ['segment', segment] IN named AND IN_FORCE(lies, $given.asOf)
}
// end
