#!/usr/bin/env bash
# Serves the demo organisation on a free port and opens it in a browser. Needs a built OrgGraph.Api and Node 20; installs Debian's chromium when there is none.
# Screenshots go to the folder that SCREENSHOTS names, if any.
set -euo pipefail
[ -z "${SCREENSHOTS:-}" ] || { mkdir -p "$SCREENSHOTS"; export SCREENSHOTS=$(realpath "$SCREENSHOTS"); }
cd "$(dirname "$0")"
command -v chromium > /dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } > /dev/null
npm ci --no-audit --no-fund > /dev/null
source ../serve.sh
# In development, because the page asks the schema about itself.
export ASPNETCORE_ENVIRONMENT=Development OrgGraph__Embedded__Path="$work/orggraph.db"
program=../../src/OrgGraph.Api/bin/${CONFIGURATION:-Debug}/net10.0/OrgGraph.Api.dll
serve dotnet "$program" serve --urls http://127.0.0.1:0
node browse.mjs "$url" "$work/profile" dotnet "$program" import ../../seed/crm-sales --summary Elsewhere. || { tail -n 40 "$work/out" >&2; exit 1; }
