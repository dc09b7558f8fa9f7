#!/usr/bin/env bash
# Lints every Cypher file of the project with the analyser of Neo4j's own tools. Needs Node 20 and the .NET SDK. Usage: tests/cypher/lint.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")"
# It asks for a newer Node than it needs.
npm ci --no-audit --no-fund --loglevel=error > /dev/null
composed=$(mktemp -d)
trap 'rm -rf "$composed"' EXIT
ORGGRAPH_COMPOSED=$composed dotnet test ../OrgGraph.Neo4j.Tests "$@" --nologo --filter FullyQualifiedName~ListStatementTests > "$composed/log" || { cat "$composed/log"; exit 1; }
node lint.mjs ../../src/OrgGraph.Neo4j ../../schema/neo4j "$composed"
