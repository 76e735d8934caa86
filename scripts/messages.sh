#!/usr/bin/env bash
# Gather every Swedish sentence of code and templates into the English catalogue, and compile it. What is still without
# English, or only guessed (fuzzy), is counted at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python="$PWD/${BIN:-.venv/bin}/python"
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export DJANGO_SETTINGS_MODULE=lagetrunt.config.settings LAGETRUNT_DATA="$data"

mkdir -p src/lagetrunt/web/locale
(cd src/lagetrunt && "$python" -m django makemessages -l en --add-location file --no-wrap --no-obsolete -v 0)
(cd src/lagetrunt && "$python" -m django compilemessages -l en -v 0)

catalogue=src/lagetrunt/web/locale/en/LC_MESSAGES/django.po
msgfmt --statistics -o /dev/null "$catalogue"
