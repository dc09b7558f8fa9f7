// The nodes that a text finds, the best first. What can match is looked up by words: of a node all that ever found it, so that one look-up sees its fields and its
// external keys alike. Where that is few, each is tried. Where it is many, as for a text of one letter, the nodes are met in the order of their labels, class by
// class, until enough are found; a class of which few can match is looked up by words too.
CALL () {
  CALL db.index.fulltext.queryNodes('node_words', $given.query, {limit: $given.most}) YIELD node
  RETURN collect(node) AS found
}
CALL () {
  CALL db.index.fulltext.queryNodes('node_words', $given.keyQuery, {limit: $given.most}) YIELD node
  RETURN collect(node) AS keyed
}
WITH keyed, CASE WHEN size(found) < $given.most THEN found END AS found
// The labels that begin with the text.
CALL (found) {
  WITH found
  WHERE found IS NULL
  CALL () {
    MATCH (state:State)
    USING INDEX SEEK state:State(sortKey)
    WHERE state.sortKey STARTS WITH $given.text
      AND IN_FORCE(state, $given.asOf)
      AND (size($given.kinds) = 0 OR any(kind IN $given.kinds WHERE state.words CONTAINS kind))
    RETURN state
    ORDER BY state.sortKey
    LIMIT $given.first
  }
  MATCH (node)-[:STATE]->(state)
  RETURN collect(node) AS starting
}
// The labels in which each word begins one.
CALL (found, starting) {
  WITH found, starting
  WHERE found IS NULL AND size(starting) < $given.first
  CALL db.index.fulltext.queryNodes('node_words', $given.labelQuery, {limit: $given.most}) YIELD node
  RETURN collect(node) AS labelled
}
CALL (labelled) {
  WITH labelled
  WHERE size(labelled) < $given.most
  UNWIND labelled AS node
  MATCH (node)-[:STATE]->(state)
  WHERE IN_FORCE(state, $given.asOf)
    AND all(word IN $given.labelWords WHERE state.words CONTAINS word)
  RETURN collect(node) AS few
}
CALL (labelled) {
  WITH labelled
  WHERE size(labelled) >= $given.most
  CALL () {
    MATCH (state:State)
    USING INDEX SEEK state:State(sortKey)
    WHERE state.sortKey >= ''
      AND IN_FORCE(state, $given.asOf)
      AND (size($given.kinds) = 0 OR any(kind IN $given.kinds WHERE state.words CONTAINS kind))
      AND all(word IN $given.labelWords WHERE state.words CONTAINS word)
    RETURN state
    ORDER BY state.sortKey
    LIMIT $given.enough
  }
  MATCH (node)-[:STATE]->(state)
  RETURN collect(node) AS many
}
// The nodes in which each word begins one.
CALL (found, starting, few, many) {
  WITH found, starting, few, many
  WHERE found IS NULL AND size(starting) < $given.first AND size(few) + size(many) < $given.first
  CALL () {
    MATCH (node)-[:STATE]->(state:State)
    USING INDEX SEEK state:State(sortKey)
    WHERE state.sortKey >= ''
      AND IN_FORCE(state, $given.asOf)
      AND (size($given.kinds) = 0 OR any(kind IN $given.kinds WHERE state.words CONTAINS kind))
      AND all(word IN $given.words WHERE node.words CONTAINS word)
      AND all(word IN $given.words WHERE state.words CONTAINS word OR EXISTS {
        MATCH (node)<-[:NODE]-(key:ExternalKey)
        WHERE key.words CONTAINS word AND IN_FORCE(key, $given.asOf)
      })
    RETURN node
    ORDER BY state.sortKey
    LIMIT $given.enough
  }
  RETURN collect(node) AS worded
}
UNWIND keyed + coalesce(found, []) + starting + few + many + worded AS node
WITH DISTINCT node
MATCH (node)-[:STATE]->(state)
WHERE IN_FORCE(state, $given.asOf)
  AND (size($given.kinds) = 0 OR any(kind IN $given.kinds WHERE state.words CONTAINS kind))
WITH state, [state.words] + COLLECT {
  MATCH (node)<-[:NODE]-(key:ExternalKey)
  WHERE IN_FORCE(key, $given.asOf)
  RETURN key.words
} AS texts
WITH state, CASE
  WHEN any(text IN texts WHERE text CONTAINS $given.key) THEN 0
  WHEN state.sortKey STARTS WITH $given.label THEN 1
  WHEN state.sortKey STARTS WITH $given.text THEN 2
  WHEN all(word IN $given.labelWords WHERE state.words CONTAINS word) THEN 3
  WHEN all(word IN $given.words WHERE any(text IN texts WHERE text CONTAINS word)) THEN 4
END AS match
WHERE match IS NOT NULL
RETURN properties(state) AS properties, match
ORDER BY match, state.sortKey
LIMIT $given.first
