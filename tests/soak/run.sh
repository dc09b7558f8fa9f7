#!/usr/bin/env bash
# Serves the demo organisation and keeps it under a mixed load, with imports; the heap may not grow: run.sh [minutes] [requests a second].
# Needs a built OrgGraph.Api, a built tests/soak/HeapReport and Node 20. PROGRAM names another OrgGraph.Api.dll.
set -euo pipefail
cd "$(dirname "$0")"
source ../serve.sh
program=${PROGRAM:-../../src/OrgGraph.Api/bin/${CONFIGURATION:-Debug}/net10.0/OrgGraph.Api.dll}
export OrgGraph__Embedded__Path="$work/orggraph.db"
# The other organisation: the same with another name in it.
cp -r ../../seed/contoso "$work/other"
sed -i 's/Fabrikam Europe/Fabrikam of Europe/' "$work/other/accounts.csv"
serve env DOTNET_STARTUP_HOOKS="$PWD/HeapReport/bin/${CONFIGURATION:-Debug}/net10.0/OrgGraph.HeapReport.dll" ORGGRAPH_HEAP_REPORT="$work/heap" dotnet "$program" serve --urls http://127.0.0.1:0
node soak.mjs "$url" "${1:-60}" "${2:-20}" "$work/heap" dotnet "$program" import "$(realpath ../../seed/contoso)" "$work/other"
