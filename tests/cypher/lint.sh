#!/usr/bin/env bash
# Lints every Cypher file of the project with the analyser of Neo4j's own tools. Needs Node 20.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund > /dev/null
node lint.mjs ../../src/OrgGraph.Neo4j ../../schema/neo4j
