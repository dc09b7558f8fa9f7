// The revisions of the organisation, its nodes, and its relationships that have more than two ends.
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (r:Revision) REQUIRE r.number IS UNIQUE;
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE (f.id, f.fromRevision) IS UNIQUE;

// What is sought by beside ids.
CREATE INDEX external_key_name IF NOT EXISTS FOR (k:ExternalKey) ON (k.name);
CREATE INDEX covers_place IF NOT EXISTS FOR (c:Covers) ON (c.place, c.role);
CREATE INDEX holds_right_place IF NOT EXISTS FOR (r:HoldsRight) ON (r.place);
CREATE INDEX handoff_rule_stage IF NOT EXISTS FOR (r:HandoffRuleState) ON (r.stage);

// The empty organisation, and what imports take in turns.
MERGE (r:Revision {number: 0}) ON CREATE SET r.time = $given.time, r.summary = 'The empty organisation.';
MERGE (:Lock {name: 'import'});
MERGE (f:Lock {name: 'fence'}) ON CREATE SET f.token = '', f.batch = 0, f.isUnfinished = false;
