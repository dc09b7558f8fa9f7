#!/usr/bin/env bash
# Sends bombs and mutants of real requests to a server of its own, and watches that it stays well: run.sh [seconds] [seed]. Needs a built OrgGraph.Api and Node 20.
# Failing inputs are kept in TestResults/fuzz; send one again with: node replay.mjs <url> <file>
set -euo pipefail
cd "$(dirname "$0")"
source ../serve.sh
export OrgGraph__Embedded__Path="$work/orggraph.db" OrgGraph__Introspection=true
# What would grow without bounds ends in a crash.
export DOTNET_GCHeapHardLimit=0x20000000
serve dotnet ../../src/OrgGraph.Api/bin/"${CONFIGURATION:-Debug}"/net10.0/OrgGraph.Api.dll serve --urls http://127.0.0.1:0
status=0
[ ! -f bombs.mjs ] || node bombs.mjs "$url" "$server" || status=1
node fuzz.mjs "$url" "$server" "${1:-40}" "${2:-$RANDOM}" ../../TestResults/fuzz || status=1
# What the server itself holds for a fault of its own.
if grep -nE '^(fail|crit|Unhandled)' -A 12 "$work/out"; then echo "The server logged faults."; status=1; fi
exit $status
