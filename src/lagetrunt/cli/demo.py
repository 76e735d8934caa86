"""`lagetrunt demo`: an invented network, read from its papers as any other, to look at."""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from lagetrunt.cli import exits
from lagetrunt.cli.parser import whole_number
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.serve import DEFAULT_PORT, is_free, serve, set_address
from lagetrunt.cli.terminal import complain

if TYPE_CHECKING:
    from lagetrunt.intake.imports import Imported
    from lagetrunt.models import Body, Meeting, User

HOST = "127.0.0.1"
ASSOCIATION = "Samverkan Södra Älvsborg"
NETWORK = "Socialchefsnätverket Södra Älvsborg"
ADMINISTRATOR = "administrator@example.org"
_MARK = "demo"
"""A file that says that the folder is a demo, and may be thrown away."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--no-serve", action="store_true", help=_("läs in och sluta sedan"))
    parser.add_argument(
        "--port", type=whole_number(1, 65535), metavar="PORT", help=_("port; annars 8000 eller en ledig")
    )
    parser.epilog = _("Ligger i data/demo och börjar om från början varje gång. Rör ingen annan databas.")


def run(options: argparse.Namespace) -> int:
    """Read the sample's papers, print what was found, serve it with a link for each of the cast."""
    port = options.port or _free_port()
    if not options.no_serve and not is_free(HOST, port):
        complain(_("Port %(port)s är upptagen.") % {"port": port}, instead=_("Välj en annan med --port."))
        return exits.FAILED
    folder = Path(os.environ.get("LAGETRUNT_DATA") or "data").resolve() / "demo"
    if not _emptied(folder):
        return exits.FAILED
    _set_environment(folder, port)
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from lagetrunt.cli.demo_told import print_agenda, print_found

    done, body = _read_papers()
    print_found(done)
    cast = _let_in_the_cast(body)
    book_next(body, by=cast[0][1])
    print_agenda(body, by=cast[0][1])
    if options.no_serve:
        command = f"LAGETRUNT_DATA={folder} lagetrunt serve --links"
        print(_("Titta på det med: %(command)s") % {"command": command})
        return exits.DONE
    _print_links(cast, folder)
    return serve(HOST, port, with_worker=True)


def _free_port() -> int:
    if is_free(HOST, DEFAULT_PORT):
        return DEFAULT_PORT
    with socket.socket() as trial:
        trial.bind((HOST, 0))
        return int(trial.getsockname()[1])


def _emptied(folder: Path) -> bool:
    """Make the folder anew; leave one alone that is no demo."""
    if folder.exists() and any(folder.iterdir()) and not (folder / _MARK).exists():
        complain(
            _("%(folder)s har annat innehåll än en demo.") % {"folder": folder},
            instead=_("Flytta det, eller säg en annan datamapp med LAGETRUNT_DATA."),
        )
        return False
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / _MARK).write_text(_("Den här mappen kastas varje gång lagetrunt demo körs.") + "\n", "utf-8")
    return True


def _set_environment(folder: Path, port: int) -> None:
    """Point every setting that could lead out of the demo into its folder."""
    (folder / "mail").mkdir()
    for name in ("DATABASE", "SECRET_KEY", "BASE_URL", "HOSTS", "HTTPS"):
        os.environ.pop(f"LAGETRUNT_{name}", None)
    os.environ["LAGETRUNT_DATA"] = str(folder)
    os.environ["LAGETRUNT_MAIL"] = f"file://{folder / 'mail'}"
    set_address(HOST, port)


def sample_papers() -> Iterator[tuple[str, bytes]]:
    """Give the papers of the invented network, as name and bytes."""
    for entry in sorted(files("lagetrunt.cli").joinpath("sample", "papers").iterdir(), key=lambda entry: entry.name):
        if entry.is_file():
            yield entry.name, entry.read_bytes()


def _read_papers() -> tuple[Imported, Body]:
    from lagetrunt.cli.take_in import Steps
    from lagetrunt.intake.imports import import_files
    from lagetrunt.register.associations import found_association

    founded = found_association(
        ASSOCIATION, administrator_email=ADMINISTRATOR, administrator_name="Administratören", network_name=NETWORK
    )
    with Steps() as steps:
        done = import_files(sample_papers(), by=founded.administrator, accept="all", progress=steps.tell)
    return done, founded.body


def _let_in_the_cast(body: Body) -> list[tuple[str, User]]:
    """Make users of the network's coordinator, a chair and a member; give them with the administrator."""
    from lagetrunt.cli.cast import cast_of
    from lagetrunt.models import Role, User
    from lagetrunt.register.accounts import invite_user

    administrator = User.objects.get(email=ADMINISTRATOR)
    found: list[tuple[str, User]] = []
    for role, person in cast_of(body):
        email = f"{role}@example.org"
        user = invite_user(email=email, by=administrator, person=person, role=role, body=body)
        found.append((str(Role(role).label), user))
    return [*found, (str(Role.ADMINISTRATOR.label), administrator)]


def book_next(body: Body, *, by: User, after: date | None = None) -> Meeting | None:
    """Book the first meeting that the papers tell of and that is still to come, as its coordinator would.

    It takes the hours of the last one, which the papers do not tell for days to come.
    """
    from django.utils import timezone

    from lagetrunt.models import ComingDate, Meeting
    from lagetrunt.register.meetings import book_meeting

    told = ComingDate.objects.standing().filter(body=body, what="", is_proposed=False)
    first = told.filter(date__gt=after or timezone.localdate()).order_by("date").first()
    if first is None:
        return None
    last = Meeting.objects.standing().filter(body=body, start__isnull=False).order_by("date").last()
    hours = {"start": last.start, "end": last.end} if last else {}
    return book_meeting(body, date=first.date, by=by, **hours)


def _print_links(cast: list[tuple[str, User]], folder: Path) -> None:
    from django.conf import settings

    from lagetrunt.cli.link import sign_in_address

    print()
    print(_("Laget runt svarar på %(address)s. Ctrl+C avslutar.") % {"address": settings.BASE_URL})
    print(_("Logga in som någon av dem (varje länk går att använda en gång; fler görs på sidan Användare):"))
    for role, user in cast:
        print(f"  {role:<14} {user.name:<20} {sign_in_address(user)}")
    print(_("Brev som skickas hamnar i %(folder)s.") % {"folder": folder / "mail"})
    sys.stdout.flush()
