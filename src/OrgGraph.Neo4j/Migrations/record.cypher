// A migration was applied.
MERGE (m:Migration {number: $given.number})
ON CREATE SET m.name = $given.name, m.time = $given.time
