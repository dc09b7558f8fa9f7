#!/usr/bin/env bash
# How many of the branches of the rules in src/OrgGraph.Core the scenario files reach by themselves. Fails below the share given (95 %).
# Usage: tests/OrgGraph.Scenarios/coverage.sh [LEAST_PERCENT] [--no-build]
set -euo pipefail
cd "$(dirname "$0")/../.."
least=${1:-95}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# The rules alone: over the embedded store and through the API the same code runs again.
dotnet test tests/OrgGraph.Scenarios "${@:2}" --nologo -v q --filter FullyQualifiedName~OverTheRules --collect "XPlat Code Coverage" --results-directory "$out" \
  -- DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include="[OrgGraph.Core]*" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
report=$(find "$out" -name coverage.cobertura.xml | head -n 1)
[ -n "$report" ] || { echo "There is no coverage report."; cat "$out/log"; exit 1; }
# Each line with branches says how many of them were taken: condition-coverage="75% (3/4)". A line stands once in its method and once in its class.
awk -v least="$least" '
  match($0, /filename="[^"]*"/) { file = substr($0, RSTART + 10, RLENGTH - 11); gsub(/\\/, "/", file) }
  /<methods>/ { inMethods = 1 }
  /<\/methods>/ { inMethods = 0 }
  !inMethods && file ~ /(^|\/)(Responders|Ownership|Escalation|Decisions|Handoffs|Paths|Because)\// && match($0, /condition-coverage="[^"]*"/) {
    text = substr($0, RSTART, RLENGTH); sub(/.*\(/, "", text); sub(/\).*/, "", text); split(text, part, "/")
    match($0, /number="[0-9]+"/); line = substr($0, RSTART + 8, RLENGTH - 9)
    taken += part[1]; all += part[2]
    if (part[1] + 0 < part[2] + 0) printf "%s:%s: %s of %s branches\n", file, line, part[1], part[2]
  }
  END {
    if (all == 0) { print "The report holds no branch of a rule."; exit 1 }
    percent = 100 * taken / all
    printf "The scenario files reach %d of %d branches of the rules: %.1f %% (%s %% are asked for).\n", taken, all, percent, least
    exit percent < least
  }' "$report"
