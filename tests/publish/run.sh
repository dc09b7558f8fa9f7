#!/usr/bin/env bash
# Publishes the program and starts it as a server would: elsewhere, with the runtime's files alone, as a user without rights, in production. Needs the .NET SDK, curl and Node.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/serve.sh
chmod 755 "$work"
dotnet publish src/OrgGraph.Api -c Release -o "$work/app" -v q -clp:NoSummary
root=$(dirname "$(readlink -f "$(command -v dotnet)")")
mkdir "$work/runtime" "$work/home"
cp "$root/dotnet" "$work/runtime"
ln -s "$root/host" "$root/shared" "$work/runtime"
[ -z "$("$work/runtime/dotnet" --list-sdks)" ] || { echo "There is an SDK."; exit 1; }
as=()
if [ "$(id -u)" = 0 ]; then chown nobody "$work/home"; as=(setpriv --reuid nobody --clear-groups); fi
cd "$work/home"
serve "${as[@]}" env -i PATH=/usr/bin:/bin HOME="$work/home" DOTNET_ROOT="$work/runtime" "$work/app/OrgGraph.Api" serve --urls http://127.0.0.1:0

ask() { curl -s --max-time 20 "$url" -H 'Content-Type: application/json' -d "{\"query\":\"$1\"}"; }
expect() { [[ $2 == *"$3"* ]] || { echo "$1: $2"; cat "$work/out"; exit 1; }; }
expect 'the demo organisation answers' "$(ask '{ owner(of: \"account:fabrikam\") { status } }')" '{"data":{"owner":{"status":"RESOLVED"}}}'
expect 'introspection is off' "$(ask '{ __schema { queryType { name } } }')" HC0046
expect 'the schema is served' "$(curl -s "$url?sdl")" 'type Query'
expect 'a browser gets a page' "$(curl -s -H 'Accept: text/html' "$url/")" '<html'

# What was begun when the server is told to stop is answered whole, and it ends well. A request that came too late has no answer at all.
for i in 1 2 3 4; do ask '{ accounts(first: 100) { nodes { owner { because { text } } } } search(text: \"a e\", first: 100) { match } }' > "$work/answer$i" & answers+=($!); done
sleep 0.2
kill "$server"
code=0
wait "$server" || code=$?
server=
wait "${answers[@]}"
[ $code -eq 0 ] || { echo "The server ended with $code."; cat "$work/out"; exit 1; }
for i in 1 2 3 4; do [ ! -s "$work/answer$i" ] || node -e 'JSON.parse(require("fs").readFileSync(0))' < "$work/answer$i" || { echo "An answer was cut off."; exit 1; }; done
echo "published, started without an SDK as $("${as[@]}" id -un), asked, and stopped with $code"
