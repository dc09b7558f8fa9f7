#!/usr/bin/env bash
# Serves the schema under test on a free port and compares it with graphql-js: run.sh [documents] [seed]. Needs a built tests/differential/Server and Node 20.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund > /dev/null
source ../serve.sh
serve dotnet Server/bin/"${CONFIGURATION:-Debug}"/net10.0/OrgGraph.Differential.dll --urls http://127.0.0.1:0
node compare.mjs "$url" "${1:-10000}" "${2:-1}" || { tail -n 40 "$work/out" >&2; exit 1; }
