"""`lagetrunt accuracy`: how well one's own papers were read, by what people said of them."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import complain

if TYPE_CHECKING:
    from lagetrunt.intake.accuracy import Accuracy, Counted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--body", metavar="NAMN", help=_("bara nätverkets handlingar"))
    parser.add_argument("--as", dest="actor", metavar="EPOST", help=_("vem som läser; annars administratören"))
    parser.add_argument("--json", action="store_true", help=_("skriv JSON i stället för text"))
    parser.epilog = _(
        "Räknar i de handlingar som någon har granskat. Precision: hur mycket av det lästa som var rätt. Täckning: hur "
        "mycket av det som står i handlingarna som lästes rätt. Det som släpptes in osett räknas inte."
    )


def run(options: argparse.Namespace) -> int:
    """Print the figures of each kind of finding; exit code 1 where nothing has been looked through yet."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    from lagetrunt.intake.accuracy import accuracy

    by = ground.acting(options.actor)
    bodies = [ground.body_named(options.body, by)] if options.body else None
    told = accuracy(by, bodies=bodies)
    if options.json:
        print(json.dumps(_record(told), ensure_ascii=False, indent=1))
    elif told.papers:
        print("\n".join(_lines(told)))
    else:
        complain(
            _("Ingen handling är granskad till slut än."), instead=_("Granska en under Handlingar, eller läs in fler.")
        )
    return exits.DONE if told.papers else exits.FAILED


def _record(told: Accuracy) -> dict[str, object]:
    kinds = [{**asdict(one), "precision": one.precision, "recall": one.recall, "f1": one.f1} for one in told.kinds]
    return {**asdict(told), "kinds": kinds}


def _lines(told: Accuracy) -> list[str]:
    heads = [_("uppgift"), _("rätt"), _("rättat"), _("avfärdat"), _("saknades"), _("precision"), _("täckning"), "F1"]
    rows = [heads, *(_row(one) for one in told.kinds)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(heads))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(row[at].rjust(widths[at]) for at in range(1, len(heads)))])
        for row in rows
    ]
    said = {"papers": told.papers, "unseen": told.unseen, "sure": told.sure, "wrong": told.sure_and_wrong}
    lines += ["", _("%(papers)s granskade handlingar; %(unseen)s uppgifter släpptes in osedda och räknas inte.") % said]
    if told.sure:
        lines.append(_("Av %(sure)s granskade uppgifter som läsningen kallade säkra var %(wrong)s fel.") % said)
    return lines


def _row(one: Counted) -> list[str]:
    from lagetrunt.models import FindingKind

    counts = [str(number) for number in (one.right, one.corrected, one.rejected, one.added)]
    return [
        str(FindingKind(one.kind).label),
        *counts,
        *(_figure(value) for value in (one.precision, one.recall, one.f1)),
    ]


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".replace(".", ",")
