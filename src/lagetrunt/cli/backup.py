"""`lagetrunt backup`: everything in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import Progress, complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", type=Path, metavar="FIL", help=_("fil att skriva, eller en mapp att lägga den i"))
    parser.add_argument("--replace", action="store_true", help=_("skriv över en fil som finns"))
    parser.epilog = _(
        "Filen går att återställa på både SQLite och PostgreSQL. Den innehåller personuppgifter men aldrig den hemliga "
        "nyckeln; spara den för sig (LAGETRUNT_SECRET_KEY, eller filen secret i datamappen)."
    )


def run(options: argparse.Namespace) -> int:
    """Write the backup; people may go on working meanwhile."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    ground.association()
    from django.utils import timezone

    from lagetrunt.cli.backup_file import kept_models, write_backup

    path = options.file
    if path.is_dir():
        path = path / f"lagetrunt-{timezone.localtime():%Y-%m-%d-%H%M}.zip"
    if path.exists() and not options.replace:
        told = _("%(path)s finns redan.") % {"path": path}
        complain(told, instead=_("Välj ett annat namn, eller lägg till --replace."))
        return exits.FAILED
    try:
        with Progress(len(kept_models()), _("Kopierar")) as bar:
            manifest = write_backup(path, told=bar.step)
    except OSError as error:
        complain(_("%(path)s kan inte skrivas: %(why)s.") % {"path": path, "why": error.strerror or error})
        return exits.FAILED
    rows = sum(table["rows"] for table in manifest["tables"])
    megabytes = path.stat().st_size / 1_000_000
    print(
        _("%(path)s är skriven: %(rows)s rader i %(tables)s tabeller, %(size).1f MB.")
        % {"path": path, "rows": rows, "tables": len(manifest["tables"]), "size": megabytes}
    )
    return exits.DONE
