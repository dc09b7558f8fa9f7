// if top
AND state.top = $top
// end
// if role
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->()
  WHERE sits.role = $role AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
}
// end
// if isVacant
AND $isVacant <> EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
}
// end
// if isActing
AND $isActing = (EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE holds.acting AND coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
} AND NOT EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE NOT holds.acting AND coalesce(holds.fromRevision <= $revision < holds.toRevision AND holds.validFrom <= $asOf < holds.validTo, true)
})
// end
// if leadsTeamUnit
AND $leadsTeamUnit = EXISTS {
  MATCH (node)<-[lead:LED_BY]-()-[:STATE]->(unit)
  WHERE lead.deputyRank IS NULL
    AND coalesce(lead.fromRevision <= $revision < lead.toRevision AND lead.validFrom <= $asOf < lead.validTo, true)
    AND coalesce(unit.fromRevision <= $revision < unit.toRevision AND unit.validFrom <= $asOf < unit.validTo, true)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit)
  WHERE ['teamUnit', unit] IN named AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
}
// end
// if teamUnitOrAbove
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE coalesce(part.fromRevision <= $revision < part.toRevision AND part.validFrom <= $asOf < part.validTo, true)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }){0,200} (top)
  WHERE ['teamUnitOrAbove', top] IN named
    AND coalesce(sits.fromRevision <= $revision < sits.toRevision AND sits.validFrom <= $asOf < sits.validTo, true)
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }
}
// end
// if manager
AND EXISTS {
  MATCH (node)-[line:REPORTS_TO]->(manager)
  WHERE ['manager', manager] IN named AND coalesce(line.fromRevision <= $revision < line.toRevision AND line.validFrom <= $asOf < line.validTo, true)
}
// end
// if managerOrAbove
AND NOT ['managerOrAbove', node] IN named
AND EXISTS {
  MATCH (node) (()-[line:REPORTS_TO]->(above)
    WHERE coalesce(line.fromRevision <= $revision < line.toRevision AND line.validFrom <= $asOf < line.validTo, true)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE coalesce(lifetime.fromRevision <= $revision < lifetime.toRevision AND lifetime.validFrom <= $asOf < lifetime.validTo, true) }){1,200} (top)
  WHERE ['managerOrAbove', top] IN named
}
// end
