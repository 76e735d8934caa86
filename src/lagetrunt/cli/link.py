"""`lagetrunt link`: a one-time link to sign in with."""

from __future__ import annotations

import argparse

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("email", metavar="EPOST", help=_("användarens adress"))
    parser.epilog = _("Länken går att använda en gång. Lämna den bara till den som äger adressen.")


def run(options: argparse.Namespace) -> int:
    """Print a link for the user with that address."""
    from lagetrunt.cli import ground

    ground.prepare()
    print(sign_in_address(ground.user_at(options.email)))
    return exits.DONE
