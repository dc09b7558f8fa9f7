// if email
AND state.emailKey = $given.email
// end
// if location
AND state.locationKey = $given.location
// end
// if isAway
AND $given.isAway = EXISTS {
  MATCH (node)<-[:PERSON]-(away:Away)
  WHERE IN_FORCE(away, $given.asOf)
}
// end
// if hasPosition
AND $given.hasPosition = EXISTS {
  MATCH (node)-[holds:HOLDS]->()-[:STATE]->(seat)
  WHERE IN_FORCE(holds, $given.asOf)
    AND IN_FORCE(seat, $given.asOf)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[holds:HOLDS]->(position)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE IN_FORCE(part, $given.asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }){0,200} (top)
  WHERE ['teamUnit', top] IN named
    AND IN_FORCE(holds, $given.asOf)
    AND IN_FORCE(sits, $given.asOf)
    AND EXISTS { MATCH (position)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }
}
// end
