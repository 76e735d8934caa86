"""`lagetrunt init`: found the association."""

from __future__ import annotations

import argparse
import sys

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import complain

DEFAULT_ZONE = "Europe/Stockholm"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--name", metavar="NAMN", help=_("organisationens namn"))
    parser.add_argument("--network", metavar="NAMN", help=_("det första nätverkets namn"))
    parser.add_argument("--administrator", metavar="EPOST", help=_("adressen till den som sköter installationen"))
    parser.add_argument("--zone", metavar="TIDSZON", help=_("organisationens tidszon (Europe/Stockholm)"))
    parser.epilog = _("Det som inte sägs frågas om, där det finns någon att fråga.")


def run(options: argparse.Namespace) -> int:
    """Found the association and print a link for its administrator."""
    asking = sys.stdin.isatty()
    name = options.name or _asked(_("Organisationens namn"), asking)
    network = options.network or _asked(_("Det första nätverket"), asking)
    administrator = options.administrator or _asked(_("Administratörens mejladress"), asking)
    zone = options.zone or _asked(_("Tidszon"), asking, default=DEFAULT_ZONE)
    lacking = [
        option
        for option, value in (("--name", name), ("--network", network), ("--administrator", administrator))
        if not value
    ]
    if lacking:
        complain(_("Det här saknas: %(options)s.") % {"options": ", ".join(lacking)})
        return exits.USAGE
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    from lagetrunt.cli.link import sign_in_address
    from lagetrunt.register.associations import found_association

    founded = found_association(name, administrator_email=administrator, network_name=network, zone=zone)
    print(_("%(name)s är grundad, med nätverket %(body)s.") % {"name": founded.association, "body": founded.body})
    print(_("Starta webbplatsen med: lagetrunt serve"))
    link = sign_in_address(founded.administrator)
    print(_("Logga sedan in med engångslänken: %(address)s") % {"address": link})
    return exits.DONE


def _asked(question: str, asking: bool, *, default: str = "") -> str:
    if not asking:
        return default
    shown = f"{question} [{default}]: " if default else f"{question}: "
    return input(shown).strip() or default
