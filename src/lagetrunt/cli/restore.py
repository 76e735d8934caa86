"""`lagetrunt restore`: everything back from one file, on either database."""

from __future__ import annotations

import argparse
from pathlib import Path

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import Progress, complain


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", type=Path, metavar="FIL", help=_("säkerhetskopian"))
    parser.add_argument("--replace", action="store_true", help=_("skriv över allt som finns i databasen"))
    parser.epilog = _("Stoppa lagetrunt serve först. Allt återställs, eller ingenting. Alla får logga in på nytt.")


def run(options: argparse.Namespace) -> int:
    """Restore into the database of the settings, whose tables are made first."""
    from lagetrunt.cli import ground

    if not options.file.is_file():
        complain(_("%(path)s finns inte.") % {"path": options.file}, instead=_("Kontrollera namnet."))
        return exits.FAILED
    ground.prepare()
    ground.migrate()
    from django.core.cache import cache

    from lagetrunt.cli.backup_file import kept_models, restore_backup

    with Progress(len(kept_models()), _("Återställer")) as bar:
        manifest = restore_backup(options.file, replace=options.replace, told=bar.step)
    cache.clear()
    rows = sum(table["rows"] for table in manifest["tables"])
    print(_("Återställt: %(rows)s rader ur en kopia från %(when)s.") % {"rows": rows, "when": manifest["made_at"][:16]})
    return exits.DONE
