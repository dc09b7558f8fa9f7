#!/usr/bin/env bash
# Imports seed/crm-sales into an empty store, serves it on a free port, and checks the answers against the published data. Needs a built OrgGraph.Api and Node 20.
set -euo pipefail
cd "$(dirname "$0")/../.."
orggraph=(dotnet src/OrgGraph.Api/bin/"${CONFIGURATION:-Debug}"/net10.0/OrgGraph.Api.dll)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
export OrgGraph__Embedded__Path="$work/orggraph.db"
"${orggraph[@]}" import seed/crm-sales > "$work/import" || { cat "$work/import"; exit 1; }
"${orggraph[@]}" serve --no-demo --urls=http://127.0.0.1:0 > "$work/out" 2> "$work/err" &
server=$!
for _ in $(seq 120); do
    url=$(grep -om1 'http://[^ ]*/graphql' "$work/out") && break
    kill -0 "$server" 2> /dev/null || { cat "$work/err" >&2; exit 1; }
    sleep 0.5
done
[ -n "$url" ] || { echo "The server was not ready within a minute." >&2; exit 1; }
node tests/acceptance/crm-sales.mjs "$url"
