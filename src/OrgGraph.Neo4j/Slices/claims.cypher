// Given `asOf` and `claims`, a list of {claimant, role}: adds as `owningSeats` the positions that claim, and the seats of the role in units that have just one; as `leaderlessUnits` the
// units without any, with `unitLinks`, which say so. Several seats of one unit have an equal claim, so that none of them owns: they come as ends of these links.
CALL (asOf, claims) {
  UNWIND claims AS claim
  WITH DISTINCT asOf, claim.claimant AS claimant, claim.role AS claimed
  OPTIONAL MATCH (claimant:TeamUnit)<-[sits:SITS_IN WHERE sits.role = claimed AND IN_FORCE(sits, asOf)]-(seat)-[:STATE]->(state WHERE IN_FORCE(state, asOf))
  WITH claimant, claimed, collect(DISTINCT seat) AS seats, collect(sits) AS sits
  RETURN collect(DISTINCT CASE WHEN claimant:Position THEN claimant WHEN size(seats) = 1 THEN seats[0] END) AS owningSeats,
    collect(DISTINCT CASE WHEN claimant:TeamUnit AND seats = [] THEN claimant END) AS leaderlessUnits, reduce(all = [], some IN collect(sits) | all + some) AS unitLinks
}
