// A page of the nodes of a kind, whether there are more outside it, and how many there are in all. Composed by ListStatement: it keeps what lies between
// "if" and "end" for what is asked for only, and replaces the words in capital letters.
// if names
// What the filter names.
CALL () {
  UNWIND $given.names AS name
  CALL (name) {
    MATCH (node:Node {id: name.id})
    USING INDEX SEEK node:Node(id)
    RETURN node, null AS key
    UNION ALL
    MATCH (key:ExternalKey {name: name.key})-[:NODE]->(node)
    USING INDEX SEEK key:ExternalKey(name)
    WHERE IN_REVISION(key)
    RETURN node, key
    // if email
    UNION ALL
    MATCH (state:PersonState {emailKey: name.email})<-[:STATE]-(node)
    USING INDEX SEEK state:PersonState(emailKey)
    RETURN node, null AS key
    // end
  }
  RETURN collect(CASE WHEN key IS NULL OR coalesce(key.validFrom <= $given.asOf < key.validTo, true) THEN [name.filter, node] END) AS named,
    collect(CASE WHEN name.filter IN $given.required THEN node END) AS nodes,
    collect(CASE WHEN name.filter IN $given.required THEN properties(key) END) AS facts
}
// The nodes that each of these filters leaves, up to $given.most.
CALL (named) {
  UNWIND named AS name
  WITH DISTINCT name[0] AS filter, name[1] AS root
  CALL (filter, root) {
    WITH filter, root
    WHERE filter IN ['ids', 'email']
    RETURN root AS node
    CANDIDATES
  }
  WITH filter, collect(DISTINCT node) AS candidates
  ORDER BY size(candidates)
  RETURN collect(candidates) AS sets
}
// The fewest, which are sorted. Where all are many, an index is walked in the order of the list, as far as the page goes.
WITH named, nodes, facts, CASE
  WHEN size(sets) < $given.filters THEN []
  WHEN size(sets[0]) < $given.most THEN sets[0]
END AS among
// end
CALL (*) {
  PAGE_STATES
  RETURN collect(properties(state)) AS page
}
// if outside
CALL (*) {
  OUTSIDE_STATES
  RETURN count(state) > 0 AS hasOutside
}
// end
// if total
CALL (*) {
  ALL_STATES
  RETURN count(state) AS total
}
// end
// if names
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)-[:STATE]->(state)
  WHERE IN_REVISION(state)
  RETURN collect(properties(state)) AS states
}
// end
RETURN page
// if outside
  , hasOutside
// end
// if total
  , total
// end
// if names
  , states, facts, [] AS links
// end
