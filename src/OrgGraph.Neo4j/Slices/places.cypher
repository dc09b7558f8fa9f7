// Given `asOf` and `thing`: if it is an account or partner, adds as `places` the thing, the accounts above it, their territories with those above, verticals and segments;
// `placeLinks`, which say so; `isChain`, whether the accounts stand in one line upwards and all exist; and `isPlain`, whether moreover the territories do, and each
// dimension is named by one account alone, so that the places are just those that count.
CALL (asOf, thing) {
  WITH * WHERE thing:Account OR thing:Partner
  MATCH (thing)-[within:PART_OF|IN_TERRITORY|IN_VERTICAL|IN_SEGMENT WHERE IN_FORCE(within, asOf)]->{0,1000}(place)
  WITH DISTINCT asOf, place
  OPTIONAL MATCH (place)-[within:PART_OF|IN_TERRITORY|IN_VERTICAL|IN_SEGMENT WHERE IN_FORCE(within, asOf)]->()
  WITH asOf, place, collect(within) AS lines
  WITH place, lines, [line IN lines | type(line)] AS kinds, EXISTS { (place)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) } AS exists
  WITH collect(place) AS places, reduce(all = [], some IN collect(lines) | all + some) AS placeLinks,
    all(p IN collect({is: NOT place:Account OR exists AND size([kind IN kinds WHERE kind = 'PART_OF']) < 2}) WHERE p.is) AS isChain,
    all(p IN collect({is: exists AND size([kind IN kinds WHERE kind = 'PART_OF']) < 2}) WHERE p.is) AS isWhole,
    [kinds IN collect(kinds) | [kind IN ['IN_TERRITORY', 'IN_VERTICAL', 'IN_SEGMENT'] WHERE kind IN kinds]] AS named
  WITH places, placeLinks, isChain, isWhole, reduce(all = [], some IN named | all + some) AS named
  RETURN places, placeLinks, isChain, isWhole AND all(kind IN named WHERE size([other IN named WHERE other = kind]) = 1) AS isPlain
}
