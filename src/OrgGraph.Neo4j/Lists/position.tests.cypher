// if top
AND state.top = $top
// end
// if role
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->()
  WHERE sits.role = $role AND IN_FORCE(sits, $asOf)
}
// end
// if isVacant
AND $isVacant <> EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE IN_FORCE(holds, $asOf)
}
// end
// if isActing
AND $isActing = (EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE holds.acting AND IN_FORCE(holds, $asOf)
} AND NOT EXISTS {
  MATCH (node)<-[holds:HOLDS]-()
  WHERE NOT holds.acting AND IN_FORCE(holds, $asOf)
})
// end
// if leadsTeamUnit
AND $leadsTeamUnit = EXISTS {
  MATCH (node)<-[lead:LED_BY]-()-[:STATE]->(unit)
  WHERE lead.deputyRank IS NULL
    AND IN_FORCE(lead, $asOf)
    AND IN_FORCE(unit, $asOf)
}
// end
// if teamUnit
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit)
  WHERE ['teamUnit', unit] IN named AND IN_FORCE(sits, $asOf)
}
// end
// if teamUnitOrAbove
AND EXISTS {
  MATCH (node)-[sits:SITS_IN]->(unit) (()-[part:PART_OF]->(above)
    WHERE IN_FORCE(part, $asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }){0,200} (top)
  WHERE ['teamUnitOrAbove', top] IN named
    AND IN_FORCE(sits, $asOf)
    AND EXISTS { MATCH (unit)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }
}
// end
// if manager
AND EXISTS {
  MATCH (node)-[line:REPORTS_TO]->(manager)
  WHERE ['manager', manager] IN named AND IN_FORCE(line, $asOf)
}
// end
// if managerOrAbove
AND NOT ['managerOrAbove', node] IN named
AND EXISTS {
  MATCH (node) (()-[line:REPORTS_TO]->(above)
    WHERE IN_FORCE(line, $asOf)
      AND EXISTS { MATCH (above)-[:STATE]->(lifetime) WHERE IN_FORCE(lifetime, $asOf) }){1,200} (top)
  WHERE ['managerOrAbove', top] IN named
}
// end
