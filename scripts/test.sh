#!/usr/bin/env bash
# The suite: first what runs on PostgreSQL (where LAGETRUNT_TEST_POSTGRES names a server), then everything on SQLite,
# so that the last lines are those of the whole run. Arguments go on to pytest.
set -uo pipefail

bin=${BIN:-.venv/bin}
workers=${WORKERS:-2}
status=0

# These keep nothing in a database, or are proved on SQLite alone.
on_sqlite_only=' house journeys reading language delivery corpus factories web cli config vendor '
folders=()
for folder in tests/*/; do
    name=$(basename "$folder")
    [[ "$on_sqlite_only" == *" $name "* ]] || [ -z "$(find "$folder" -name 'test_*.py' -print -quit)" ] || folders+=("$folder")
done

if [ -n "${LAGETRUNT_TEST_POSTGRES:-}" ] && [ "${#folders[@]}" -gt 0 ]; then
    echo "On PostgreSQL: ${folders[*]}"
    LAGETRUNT_DATABASE="$LAGETRUNT_TEST_POSTGRES" "$bin/python" -m pytest -q --tb=short -n "$workers" "${folders[@]}" "$@" || status=$?
fi
if [ "${ONLY:-}" != postgres ]; then
    echo "On SQLite: the whole suite"
    "$bin/python" -m pytest -q --tb=short -n "$workers" "$@" || status=$?
fi
exit "$status"
