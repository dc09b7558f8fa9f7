// The end of every slice. Given: `nodes` (identities), `links` (relationships) and `facts` (nodes of the kinds that have more or fewer than two ends), lists that may
// name a thing twice. It adds the nodes at the ends of links and facts, and answers with the states of all nodes, whatever their dates.
CALL (nodes, links, facts) {
  UNWIND nodes + [link IN links | startNode(link)] + [link IN links | endNode(link)] AS node
  RETURN collect(DISTINCT node) AS all
}
CALL (facts) {
  UNWIND facts AS fact
  MATCH (fact)-->(end:Node)
  RETURN collect(DISTINCT end) AS ends
}
CALL (all, ends) {
  UNWIND all + ends AS node
  WITH DISTINCT node
  MATCH (node)-[:STATE]->(state)
  WHERE IN_REVISION(state)
  RETURN collect(properties(state)) AS states
}
RETURN states,
  [fact IN facts | properties(fact)] AS facts,
  [link IN links | [properties(link), startNode(link).id, endNode(link).id]] AS links
