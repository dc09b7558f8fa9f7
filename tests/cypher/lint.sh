#!/usr/bin/env bash
# Lints every Cypher file of the project with the analyser of Neo4j's own tools. Needs Node 20.
set -euo pipefail
cd "$(dirname "$0")"
# It asks for a newer Node than it needs.
npm ci --no-audit --no-fund --loglevel=error > /dev/null
node lint.mjs ../../src/OrgGraph.Neo4j ../../schema/neo4j
