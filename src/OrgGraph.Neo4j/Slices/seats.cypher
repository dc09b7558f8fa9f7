// Given `asked`, a list of {asOf, starts, seats, links, facts}, and `nodes`: adds what stands around the seats, and ends with `nodes`, `links` and `facts`, each link and fact once.
// Above each of the starts (positions or units) come the seats and units that a way upwards can lead over; above each of the seats (positions) only where no
// holder is present. For each seat that is reached comes all that says who answers for it. What several questions share on a day is looked at once.
CALL (asked) {
  CALL (asked) {
    UNWIND asked AS a
    CALL (a) {
      UNWIND a.starts AS start
      RETURN start, null AS seat
      UNION ALL
      UNWIND a.seats AS seat
      RETURN null AS start, seat
    }
    WITH a.asOf AS asOf, collect(DISTINCT start) AS starts, collect(DISTINCT seat) AS seats
    CALL (asOf, seats) {
      UNWIND seats AS seat
      WITH asOf, seat
      WHERE NOT EXISTS {
        MATCH (seat)<-[held:HOLDS WHERE IN_FORCE(held, asOf)]-(holder)-[:STATE]->(state WHERE IN_FORCE(state, asOf))
        WHERE NOT EXISTS { (holder)<-[:PERSON]-(away:Away WHERE IN_FORCE(away, asOf)) }
      }
      RETURN collect(seat) AS vacated
    }
    CALL (asOf, starts, seats, vacated) {
      UNWIND starts + vacated AS start
      MATCH (start)-[up:REPORTS_TO|SITS_IN|PART_OF|LED_BY WHERE IN_FORCE(up, asOf) AND up.deputyRank IS NULL]->{0,1000}(node)
      RETURN node
      UNION ALL
      UNWIND seats AS node
      RETURN node
    }
    WITH asOf, collect(DISTINCT node) AS reached
    CALL (asOf, reached) {
      UNWIND reached AS node
      MATCH (node)-[up:REPORTS_TO|SITS_IN|PART_OF|LED_BY|DOTTED_LINE_TO WHERE IN_FORCE(up, asOf) AND up.deputyRank IS NULL]->()
      RETURN collect(up) AS lines
    }
    CALL (asOf, reached) {
      UNWIND reached AS seat
      MATCH (seat:Position)<-[held:HOLDS WHERE IN_FORCE(held, asOf)]-(holder)
      OPTIONAL MATCH (holder)<-[:PERSON]-(away:Away WHERE IN_FORCE(away, asOf))
      WITH seat, held, away, away IS NULL AND EXISTS { (holder)-[:STATE]->(state WHERE IN_FORCE(state, asOf)) } AS isPresent
      RETURN collect(DISTINCT held) AS holdings, collect(away) AS absences, collect(DISTINCT CASE WHEN isPresent THEN seat END) AS answered
    }
    CALL (asOf, reached, answered) {
      UNWIND reached + answered AS seat
      WITH asOf, seat, count(*) AS times
      WHERE times = 1 AND seat:Position
      CALL (asOf, seat) {
        MATCH (seat)<-[held:HOLDS WHERE IN_FORCE(held, asOf)]-()<-[:PERSON]-(away:Away WHERE IN_FORCE(away, asOf))-[:STAND_IN]->(person)
        RETURN person, null AS delegation, null AS lead, null AS deputy, null AS heldToo
        UNION ALL
        MATCH (seat)<-[:POSITION]-(delegation:DelegatesTo WHERE IN_FORCE(delegation, asOf))-[:DELEGATE]->(person)
        RETURN person, delegation, null AS lead, null AS deputy, null AS heldToo
        UNION ALL
        MATCH (seat)<-[lead:LED_BY WHERE IN_FORCE(lead, asOf) AND lead.deputyRank IS NULL]-()-[deputy:LED_BY WHERE IN_FORCE(deputy, asOf) AND deputy.deputyRank IS NOT NULL]->(deputySeat)
        OPTIONAL MATCH (deputySeat)<-[heldToo:HOLDS WHERE IN_FORCE(heldToo, asOf)]-(person)
        RETURN person, null AS delegation, lead, deputy, heldToo
      }
      OPTIONAL MATCH (person)<-[:PERSON]-(away:Away WHERE IN_FORCE(away, asOf))
      RETURN collect(lead) + collect(deputy) + collect(heldToo) AS deputyLinks, collect(delegation) + collect(away) AS standInFacts
    }
    CALL (lines, holdings, absences, deputyLinks, standInFacts) {
      UNWIND lines + holdings + deputyLinks AS link
      RETURN link, null AS fact
      UNION ALL
      UNWIND absences + standInFacts AS fact
      RETURN null AS link, fact
    }
    RETURN link, fact
    UNION ALL
    UNWIND asked AS a
    UNWIND a.links AS link
    RETURN link, null AS fact
    UNION ALL
    UNWIND asked AS a
    UNWIND a.facts AS fact
    RETURN null AS link, fact
  }
  RETURN collect(DISTINCT link) AS links, collect(DISTINCT fact) AS facts
}
