# For scripts that test a server from outside, to be sourced: serve COMMAND… starts one in the background, sets `url` to the first address that it prints, and
# stops it when the script ends; `work` is a temporary folder that goes then too. What the server printed is in "$work/out".
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

serve() {
    "$@" > "$work/out" 2>&1 &
    server=$!
    for _ in $(seq 120); do
        url=$(grep -som1 'http://127[^ ]*' "$work/out") && return
        kill -0 "$server" 2> /dev/null || break
        sleep 0.5
    done
    cat "$work/out" >&2
    echo "The server was not ready within a minute." >&2
    exit 1
}
