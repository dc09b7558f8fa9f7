#!/usr/bin/env bash
# Publishes the program and starts it as a server would: elsewhere, with the runtime's files alone, as a user without rights, in production. Needs the .NET SDK, curl and Node.
set -euo pipefail
cd "$(dirname "$0")/../.."
source tests/serve.sh
repository=$PWD
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

# What was begun when the server is told to stop is answered whole, and it ends well. A request has begun when the server asks for its body, and has that only when the server
# takes no more connections.
host=${url#http://} host=${host%%/*} address=/dev/tcp/${host/://}
body='{"query":"{ accounts(first: 100) { nodes { owner { because { text } } } } search(text: \"a e\", first: 100) { match } }"}'
begun=()
for _ in 1 2 3 4; do
    exec {request}<> "$address"
    printf 'POST /graphql HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %s\r\n\r\n' "$host" "${#body}" >&"$request"
    read -rt 20 line <&"$request" && read -rt 20 _ <&"$request" || true
    expect 'the server asks for the body' "$line" 'HTTP/1.1 100 '
    begun+=("$request")
done
kill "$server"
for _ in $(seq 200); do (: <> "$address") 2> /dev/null || break; sleep 0.05; done
for request in "${begun[@]}"; do
    printf %s "$body" >&"$request" || true
    timeout 20 cat <&"$request" > "$work/answer$request" || true
done
code=0
wait "$server" || code=$?
server=
[ $code -eq 0 ] || { echo "The server ended with $code."; cat "$work/out"; exit 1; }
for request in "${begun[@]}"; do
    node --input-type=module -e 'import { readFileSync } from "node:fs"; const { parse } = await import(process.argv[1]); const { data, errors } = JSON.parse(parse(readFileSync(0)).body); if (!data || errors) throw errors' \
        "$repository/tests/fuzz/wire.mjs" < "$work/answer$request" || { echo "What was begun is not answered whole:"; cat "$work/answer$request"; exit 1; }
done
echo "published, started without an SDK as $("${as[@]}" id -un), asked, and stopped with $code"
