// Given `asOf` and `sought`, the places that coverage is looked for at: adds `names`, the places that a rule can name, as its key has them; and `territories`, {id, depth} of each.
CALL (asOf, sought) {
  UNWIND [place IN sought WHERE place:Territory] AS territory
  MATCH (territory)-[up:PART_OF WHERE IN_FORCE(up, asOf)]->{0,1000}(above)
  WITH territory, count(DISTINCT above) AS depth
  RETURN collect({id: territory.id, depth: depth}) AS territories
}
CALL (sought, territories) {
  UNWIND CASE WHEN sought = [] THEN [] ELSE [''] + [territory IN territories | territory.id] END AS territory
  UNWIND [''] + [place IN sought WHERE place:Vertical | place.id] AS vertical
  UNWIND [''] + [place IN sought WHERE place:Segment | place.id] AS segment
  RETURN collect(territory + '>' + vertical + '>' + segment) AS names
}
