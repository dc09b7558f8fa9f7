// The nodes of $given.ids, and those that the external keys $given.names (source:key) name, with what lies around them.
// LINK_TYPES, FACT_LABELS and REFERENCE_TYPES are replaced by those of the wanted kinds.
CALL () {
  UNWIND $given.ids AS id
  MATCH (node:Node {id: id})
  USING INDEX SEEK node:Node(id)
  RETURN node, null AS key
  UNION ALL
  UNWIND $given.names AS name
  MATCH (key:ExternalKey {name: name})-[:NODE]->(node)
  USING INDEX SEEK key:ExternalKey(name)
  WHERE IN_REVISION(key)
  RETURN node, key
}
WITH collect(DISTINCT node) AS nodes, collect(key) AS keys
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)-[link:LINK_TYPES]-()
  WHERE IN_REVISION(link)
  RETURN collect(DISTINCT link) AS links
}
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)<-[:REFERENCE_TYPES]-(fact:FACT_LABELS)
  WHERE IN_REVISION(fact)
  RETURN collect(DISTINCT fact) AS around
}
WITH nodes, links, keys + around AS facts
// include Slices/records.cypher
