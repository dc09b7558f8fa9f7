// if top
AND state.top = $given.top
// end
// if role
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->()
  WHERE sits.role = $given.role AND IN_FORCE(sits, $given.asOf)
}
// end
// if isVacant
AND $given.isVacant <> EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE IN_FORCE(holds, $given.asOf)
}
// end
// if isActing
AND $given.isActing = (EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE holds.acting AND IN_FORCE(holds, $given.asOf)
} AND NOT EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE NOT holds.acting AND IN_FORCE(holds, $given.asOf)
})
// end
// if leadsTeamUnit
AND $given.leadsTeamUnit = EXISTS {
  MATCH (node)<-[lead:LED_BY]-()-[:STATE]->(unit)
  WHERE lead.deputyRank IS NULL
    AND IN_FORCE(lead, $given.asOf)
    AND IN_FORCE(unit, $given.asOf)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit)
  WHERE ['teamUnit', unit] IN named AND IN_FORCE(sits, $given.asOf)
}
// end
// if teamUnitOrAbove
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE IN_FORCE(part, $given.asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }){0,200} (top)
  WHERE ['teamUnitOrAbove', top] IN named
    AND IN_FORCE(sits, $given.asOf)
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }
}
// end
// if manager
AND EXISTS {
  MATCH (node)-[line:REPORTS_TO]->(manager)
  WHERE ['manager', manager] IN named AND IN_FORCE(line, $given.asOf)
}
// end
// if managerOrAbove
AND NOT ['managerOrAbove', node] IN named
AND EXISTS {
  MATCH (node) (()-[line:REPORTS_TO]->(above)
    WHERE IN_FORCE(line, $given.asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $given.asOf) }){1,200} (top)
  WHERE ['managerOrAbove', top] IN named
}
// end
