"""`lagetrunt agenda`: the draft of the next agenda, with times, owners, reasons and where these stand."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import complain

if TYPE_CHECKING:
    from lagetrunt.delivery.agenda import AgendaPaper
    from lagetrunt.models import Body, User

FORMS = (".docx", ".pdf", ".txt")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--body", metavar="NAMN", help=_("nätverket; behövs inte om det bara finns ett"))
    parser.add_argument("--date", type=_day, metavar="DAG", help=_("mötets dag, ÅÅÅÅ-MM-DD; annars nästa möte"))
    parser.add_argument("--as", dest="actor", metavar="EPOST", help=_("vem som läser; annars administratören"))
    parser.add_argument("--json", action="store_true", help=_("skriv JSON i stället för text"))
    parser.add_argument(
        "--out", type=_file, metavar="FIL", help=_("skriv dagordningen i en fil: .docx, .pdf eller .txt")
    )
    parser.epilog = _("Utkastet görs av det som är öppet i registret. Ingenting ändras.")


def _day(raw: str) -> date:
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise argparse.ArgumentTypeError(_("%(raw)r är ingen dag, skriv som 2026-11-27") % {"raw": raw}) from None


def _file(raw: str) -> Path:
    path = Path(raw)
    if path.suffix.lower() not in FORMS:
        told = _("%(raw)r slutar inte på %(forms)s") % {"raw": raw, "forms": ", ".join(FORMS)}
        raise argparse.ArgumentTypeError(told)
    return path


def run(options: argparse.Namespace) -> int:
    """Draft the agenda and print it, or write it to a file."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    from django.utils import timezone

    from lagetrunt.cli.agenda_told import as_record, told
    from lagetrunt.meetings.agenda import agenda_paper, draft_agenda, meeting_to_draft

    by = ground.acting(options.actor)
    body = ground.body_named(options.body, by) if options.body else _only_body(by)
    meeting = meeting_to_draft(body, on=timezone.localdate(), day=options.date)
    agenda = draft_agenda(meeting, user=by)
    paper = agenda_paper(agenda, user=by)
    if options.out:
        return _write(paper, options.out)
    print(json.dumps(as_record(agenda, paper), ensure_ascii=False, indent=1) if options.json else told(agenda, paper))
    return exits.DONE


def _only_body(by: User) -> Body:
    """Return the one network that has met or is to meet; refuse with `no-meeting-yet`, or `which-body` of several."""
    from lagetrunt.access import seen
    from lagetrunt.models import Body, Meeting, Refused

    rows = list(seen(by, Body).filter(pk__in=seen(by, Meeting).values("body")))
    if len(rows) == 1:
        assert isinstance(rows[0], Body)  # noqa: S101  # a queryset of Body
        return rows[0]
    if not rows:
        instead = _("Ta in anteckningar med lagetrunt import.")
        raise Refused("no-meeting-yet", _("Inget nätverk har något möte än."), instead=instead)
    raise Refused("which-body", _("Det finns flera nätverk."), instead=_("Säg vilket med --body:"), showing=rows)


def _write(paper: AgendaPaper, path: Path) -> int:
    from lagetrunt.delivery.agenda_docx import agenda_docx
    from lagetrunt.delivery.agenda_pdf import agenda_pdf
    from lagetrunt.delivery.agenda_text import agenda_text

    makers: dict[str, Callable[[AgendaPaper], bytes]] = {
        ".docx": agenda_docx,
        ".pdf": agenda_pdf,
        ".txt": lambda paper: agenda_text(paper).encode(),
    }
    try:
        path.write_bytes(makers[path.suffix.lower()](paper))
    except OSError as error:
        complain(f"{path}: {error.strerror or error}.", instead=_("Kontrollera att mappen finns och får skrivas i."))
        return exits.FAILED
    print(_("Dagordningen ligger i %(path)s.") % {"path": path})
    return exits.DONE
