#!/usr/bin/env bash
# Run a command with LAGETRUNT_TEST_POSTGRES set: as it stands in the environment, else to a server of its own that
# lives as long as the command. Where PostgreSQL is not installed the command runs without, and says so itself.
set -euo pipefail

[ -z "${LAGETRUNT_TEST_POSTGRES:-}" ] || exec "$@"

programs=$(dirname "$(command -v initdb || ls -1 /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1 || true)")
[ -x "$programs/initdb" ] || exec "$@"

# The server refuses to run as root.
as_owner=()
if [ "$(id -u)" = 0 ]; then
    owner=$(id -un postgres 2>/dev/null || echo nobody)
    as_owner=(runuser -u "$owner" --)
fi

home=$(mktemp -d)
[ "${#as_owner[@]}" = 0 ] || chown "$owner" "$home"
stop() {
    (cd "$home" && "${as_owner[@]}" "$programs/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$home"
}
trap stop EXIT

port=$("${BIN:-.venv/bin}/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
(
    cd "$home"
    "${as_owner[@]}" "$programs/initdb" -D "$home/data" -U lagetrunt -A trust --encoding=UTF8 --locale=C --no-sync >/dev/null
    # A test database may be lost with the machine: no waiting for the disk.
    "${as_owner[@]}" "$programs/pg_ctl" -D "$home/data" -l "$home/log" -w \
        -o "-h 127.0.0.1 -p $port -k $home -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >/dev/null
)
export LAGETRUNT_TEST_POSTGRES="postgresql://lagetrunt@127.0.0.1:$port/postgres"
"$@"
