"""One file that holds a whole installation and restores on either database.

A zip: `manifest.json` (format, version, migrations, and for each table its rows and SHA-256) and
`tables/<table>.jsonl`, one row a line as a list of values in the order of the manifest's columns. Left out: the
signing secret, which is no row at all; sessions and cache, which end with the installation that made them; and the
index of search, which is made anew.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt import __version__
from lagetrunt.models import Association, Refused
from lagetrunt.register.indexing import reindex_all

FORMAT = 1
_APPS = ("lagetrunt", "account")
_ENDED = ("sessions.Session",)
"""What a restoring empties and never fills: a session names a user by a key that another row may have now."""
_DERIVED = ("lagetrunt.SearchRow", "lagetrunt.SearchWord")
"""What a restoring makes anew out of the rest."""
_ROWS, _ROWS_WITH_FILES = 500, 4

Told = Callable[[str], object]


def kept_models() -> list[type[models.Model]]:
    """Return the tables that a backup holds, those that others point at first."""
    found = [model for name in _APPS for model in apps.get_app_config(name).get_models(include_auto_created=True)]
    found = [model for model in found if model._meta.managed and not model._meta.proxy]
    found = [model for model in found if model._meta.label not in _DERIVED]
    ordered: list[type[models.Model]] = []

    def place(model: type[models.Model], above: tuple[type[models.Model], ...]) -> None:
        if model in ordered or model in above:
            return
        for field in model._meta.concrete_fields:
            if isinstance(field.related_model, type) and field.related_model in found:
                place(field.related_model, (*above, model))
        ordered.append(model)

    for model in found:
        place(model, ())
    return ordered


def state_of_tables() -> list[str]:
    """Return the last migrations of the apps whose tables are kept: who restores must stand at the same."""
    loader = MigrationLoader(connection)
    return sorted(f"{app}.{name}" for app, name in loader.graph.leaf_nodes() if app in _APPS)


def write_backup(path: Path, *, told: Told = lambda _name: None) -> dict[str, Any]:
    """Write everything to `path`, whole or not at all, out of one reading transaction; return the manifest.

    `told` is called with each table's name. Raises OSError where the file cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, _one_moment():
                tables = []
                for model in kept_models():
                    tables.append(_write_table(archive, model))
                    told(model._meta.label)
                manifest = _manifest(tables)
                archive.writestr("manifest.json", json.dumps(manifest, indent=1))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return manifest


def _manifest(tables: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "product": "lagetrunt",
        "format": FORMAT,
        "version": __version__,
        "made_at": timezone.now().isoformat(),
        "migrations": state_of_tables(),
        "tables": tables,
    }


@contextmanager
def _one_moment() -> Iterator[None]:
    """Read as of one moment while others go on writing."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"  # type: ignore[attr-defined]
        try:
            with transaction.atomic():
                yield
        finally:
            connection.transaction_mode = mode  # type: ignore[attr-defined]
        return
    with transaction.atomic():
        if not connection.savepoint_ids:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def _write_table(archive: zipfile.ZipFile, model: type[models.Model]) -> dict[str, Any]:
    columns = [field.attname for field in model._meta.concrete_fields]
    digest, rows = hashlib.sha256(), 0
    with archive.open(f"tables/{model._meta.label}.jsonl", "w", force_zip64=True) as out:
        found = model._base_manager.order_by("pk").values_list(*columns)
        for row in found.iterator(chunk_size=_rows_at_once(model)):
            line = json.dumps([_plain(value) for value in row], ensure_ascii=False, separators=(",", ":")).encode()
            out.write(line + b"\n")
            digest.update(line + b"\n")
            rows += 1
    return {"table": model._meta.label, "columns": columns, "rows": rows, "sha256": digest.hexdigest()}


def _rows_at_once(model: type[models.Model]) -> int:
    has_files = any(isinstance(field, models.BinaryField) for field in model._meta.concrete_fields)
    return _ROWS_WITH_FILES if has_files else _ROWS


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


@contextmanager
def opened_backup(path: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    """Open a backup and give it with its manifest, every sum checked before anything is done with it.

    Refused: `backup-damaged`; `backup-other-version` (with the version that made it).
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = json.loads(archive.read("manifest.json"))
            _refuse_other(manifest)
            for table in manifest["tables"]:
                digest = hashlib.sha256()
                with archive.open(f"tables/{table['table']}.jsonl") as lines:
                    for chunk in iter(lambda: lines.read(1 << 20), b""):
                        digest.update(chunk)
                if digest.hexdigest() != table["sha256"]:
                    raise zipfile.BadZipFile(table["table"])
            yield archive, manifest
    except (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, EOFError) as error:
        raise Refused(
            "backup-damaged",
            _("%(name)s är ingen hel säkerhetskopia.") % {"name": path.name},
            instead=_("Ta en annan kopia; den här har ändrats eller blivit avbruten. Databasen är orörd."),
        ) from error


def _refuse_other(manifest: dict[str, Any]) -> None:
    if manifest["product"] != "lagetrunt":
        raise KeyError("product")
    if manifest["format"] != FORMAT or manifest["migrations"] != state_of_tables():
        raise Refused(
            "backup-other-version",
            _("Säkerhetskopian är gjord av version %(theirs)s med andra tabeller än den här versionens (%(ours)s).")
            % {"theirs": manifest["version"], "ours": __version__},
            instead=_("Installera den versionen, återställ kopian där och uppdatera sedan."),
        )


def restore_backup(path: Path, *, replace: bool = False, told: Told = lambda _name: None) -> dict[str, Any]:
    """Put everything of a backup into the database, all or nothing; return the manifest.

    The tables must be there and up to date. Refused: `database-not-empty` unless `replace`; `backup-damaged`;
    `backup-other-version`. Whoever was signed in is so no longer.
    """
    if Association.objects.exists() and not replace:
        raise Refused(
            "database-not-empty",
            _("Det finns redan en organisation i databasen."),
            instead=_("Återställ i en tom databas, eller skriv över allt med --replace."),
        )
    with opened_backup(path) as (archive, manifest):
        kept = kept_models()
        with transaction.atomic():
            for model in [*(apps.get_model(label) for label in (*_ENDED, *_DERIVED)), *reversed(kept)]:
                model._base_manager.all()._raw_delete(connection.alias)
            columns = {table["table"]: table["columns"] for table in manifest["tables"]}
            for model in kept:
                label = model._meta.label
                with archive.open(f"tables/{label}.jsonl") as lines:
                    _fill(model, columns[label], lines)
                told(label)
            connection.check_constraints()
            with connection.cursor() as cursor:
                for statement in connection.ops.sequence_reset_sql(no_style(), kept):
                    cursor.execute(statement)
            for association in Association.objects.values_list("pk", flat=True):
                reindex_all(association)
    return manifest


def _fill(model: type[models.Model], columns: list[str], lines: Iterable[bytes]) -> None:
    fields = {field.attname: field for field in model._meta.concrete_fields}
    readers = [_reader(fields[name]) for name in columns]
    waiting: list[models.Model] = []
    limit = connection.ops.bulk_batch_size(list(fields), [None] * _ROWS)
    most = max(1, min(limit, _rows_at_once(model)))
    for line in lines:
        values = [read(value) for read, value in zip(readers, json.loads(line), strict=True)]
        waiting.append(model(**dict(zip(columns, values, strict=True))))
        if len(waiting) >= most:
            _insert(model, waiting)
            waiting = []
    _insert(model, waiting)


def _insert(model: type[models.Model], rows: list[models.Model]) -> None:
    # Raw, as Django's own loading of fixtures is: times of making and keys stay what they were.
    if rows:
        model._base_manager._insert(rows, fields=model._meta.concrete_fields, using=connection.alias, raw=True)  # type: ignore[attr-defined]


def _reader(field: models.Field[Any, Any]) -> Callable[[Any], Any]:
    if isinstance(field, models.BinaryField):
        return lambda value: None if value is None else base64.b64decode(value)
    if isinstance(field, models.JSONField):
        return lambda value: value
    return field.to_python
