#!/usr/bin/env bash
# Converts the source again and compares: the same bytes, and the same report as in README.md.
set -euo pipefail
cd "$(dirname "$0")"
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
dotnet run convert.cs -- "$again/files" > "$again/report"
sed -n '/^```text$/,/^```$/p' README.md | sed '1d;$d' | diff - "$again/report" || { echo "README.md does not repeat what convert.cs reports." >&2; exit 1; }
mkdir "$again/here" && cp ./*.csv "$again/here"
diff -r "$again/here" "$again/files" || { echo "The files here are not what convert.cs makes of source/. Run: dotnet run seed/crm-sales/convert.cs" >&2; exit 1; }
echo "seed/crm-sales is what convert.cs makes of source/, byte for byte."
