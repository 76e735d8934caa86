"""`lagetrunt index`: what search looks in, made anew."""

from __future__ import annotations

import argparse

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.epilog = _(
        "Sökningen följer med av sig själv i allt som görs. Kommandot behövs bara när lagetrunt check säger det. "
        "Uppgifterna rörs inte."
    )


def run(options: argparse.Namespace) -> int:
    """Make the index of every association anew, each all or nothing."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    from lagetrunt.models import Association
    from lagetrunt.register.indexing import reindex_all

    for association in Association.objects.order_by("pk"):
        rows = reindex_all(association.pk)
        print(_("%(name)s: %(rows)s uppgifter går att söka.") % {"name": association.name, "rows": rows})
    return exits.DONE
