// if email
AND state.emailKey = $email
// end
// if location
AND state.locationKey = $location
// end
// if isAway
AND $isAway = EXISTS {
  MATCH (node)<-[:PERSON]-(away:Away)
  WHERE coalesce(away.fromRevision <= $revision < away.toRevision AND away.validFrom <= $asOf < away.validTo, true)
}
// end
// if hasPosition
AND $hasPosition = EXISTS {
  MATCH (node)-[holds:HOLDS]->()-[:STATE]->(seat)
  WHERE coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
    AND coalesce(seat.fromRevision <= $revision < seat.toRevision AND seat.validFrom <= $asOf < seat.validTo, true)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[holds:HOLDS]->(position)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }){0,200} (top)
  WHERE ['teamUnit', top] IN named
    AND coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
    AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
    AND EXISTS { MATCH (position)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }
}
// end
