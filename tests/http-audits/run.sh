#!/usr/bin/env bash
# Serves the demo organisation on a free port and runs the audits against it. Needs a built OrgGraph.Api and Node 20.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund > /dev/null
source ../serve.sh
# In development, because the audits ask the schema about itself.
export ASPNETCORE_ENVIRONMENT=Development OrgGraph__Embedded__Path="$work/orggraph.db"
serve dotnet ../../src/OrgGraph.Api/bin/"${CONFIGURATION:-Debug}"/net10.0/OrgGraph.Api.dll serve --urls http://127.0.0.1:0
node audit.mjs "$url" || { tail -n 40 "$work/out" >&2; exit 1; }
