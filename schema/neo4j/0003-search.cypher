// What nodes are found by: Node.words is all that ever found the node, as the words of its states and of its external keys say.
CREATE FULLTEXT INDEX node_words IF NOT EXISTS FOR (n:Node) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// The nodes of all kinds in the order of their labels.
CREATE INDEX state_sort_key IF NOT EXISTS FOR (s:State) ON (s.sortKey);
