#!/usr/bin/env bash
# What idle subscribers cost the server: idle.sh [how many]. Needs a built OrgGraph.Api, a built tests/soak/HeapReport and Node 20. PROGRAM names another OrgGraph.Api.dll.
set -euo pipefail
cd "$(dirname "$0")"
ulimit -n "$(ulimit -Hn)"
source ../serve.sh
program=${PROGRAM:-../../src/OrgGraph.Api/bin/${CONFIGURATION:-Debug}/net10.0/OrgGraph.Api.dll}
export OrgGraph__Embedded__Path="$work/orggraph.db"
serve env DOTNET_STARTUP_HOOKS="$PWD/HeapReport/bin/${CONFIGURATION:-Debug}/net10.0/OrgGraph.HeapReport.dll" ORGGRAPH_HEAP_REPORT="$work/heap" ORGGRAPH_HEAP_SECONDS=3 dotnet "$program" serve --urls http://127.0.0.1:0
# Two organisations in turn, so that each import changes something.
node idle.mjs "$url" "$work/heap" "${1:-5000}" bash -c 'case $2 in *events*) folder=contoso;; *) folder=crm-sales;; esac; dotnet "$1" import "../../seed/$folder"' import "$program"
