// A migration was applied.
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.time = $time
