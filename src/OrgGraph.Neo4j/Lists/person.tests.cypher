// if email
AND state.emailKey = $email
// end
// if location
AND state.locationKey = $location
// end
// if isAway
AND $isAway = EXISTS {
  MATCH (node)<-[:PERSON]-(away:Away)
  WHERE IN_FORCE(away, $asOf)
}
// end
// if hasPosition
AND $hasPosition = EXISTS {
  MATCH (node)-[holds:HOLDS]->()-[:STATE]->(seat)
  WHERE IN_FORCE(holds, $asOf)
    AND IN_FORCE(seat, $asOf)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[holds:HOLDS]->(position)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE IN_FORCE(part, $asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }){0,200} (top)
  WHERE ['teamUnit', top] IN named
    AND IN_FORCE(holds, $asOf)
    AND IN_FORCE(sits, $asOf)
    AND EXISTS { MATCH (position)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }
}
// end
