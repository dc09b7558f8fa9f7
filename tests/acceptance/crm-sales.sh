#!/usr/bin/env bash
# Imports seed/crm-sales into an empty store, serves it on a free port, and checks the answers against the published data. Needs a built OrgGraph.Api and Node 20.
set -euo pipefail
cd "$(dirname "$0")/../.."
orggraph=(dotnet src/OrgGraph.Api/bin/"${CONFIGURATION:-Debug}"/net10.0/OrgGraph.Api.dll)
source tests/serve.sh
export OrgGraph__Embedded__Path="$work/orggraph.db"
"${orggraph[@]}" import seed/crm-sales > "$work/import" || { cat "$work/import"; exit 1; }
serve "${orggraph[@]}" serve --no-demo --urls http://127.0.0.1:0
node tests/acceptance/crm-sales.mjs "$url"
