"""`lagetrunt link`: a one-time link to sign in with."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _

if TYPE_CHECKING:
    from lagetrunt.models import User


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("email", metavar="EPOST", help=_("användarens adress"))
    parser.epilog = _("Länken går att använda en gång. Lämna den bara till den som äger adressen.")


def sign_in_address(user: User) -> str:
    """Return the address of a new one-time link for the user."""
    from django.conf import settings
    from django.urls import reverse

    from lagetrunt.register.accounts import make_sign_in_link

    return settings.BASE_URL.rstrip("/") + reverse("sign_in_link", args=[make_sign_in_link(user)])


def run(options: argparse.Namespace) -> int:
    """Print a link for the user with that address."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    print(sign_in_address(ground.user_at(options.email)))
    return exits.DONE
