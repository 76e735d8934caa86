"""`lagetrunt grant`: give somebody a role."""

from __future__ import annotations

import argparse

from lagetrunt.cli import exits
from lagetrunt.cli.phrases import gettext as _

ROLES = {
    "administrator": "administrator",
    "coordinator": "coordinator",
    "chair": "chair",
    "member": "member",
    "contact": "contact",
    "reader": "reader",
    "administratör": "administrator",
    "samordnare": "coordinator",
    "ordförande": "chair",
    "medlem": "member",
    "kontaktperson": "contact",
    "läsare": "reader",
}
"""What a role may be called on the command line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    roles = ", ".join(ROLES)
    parser.add_argument("email", metavar="EPOST", help=_("adressen; en ny blir en ny användare"))
    parser.add_argument("role", metavar="ROLL", choices=list(ROLES), help=_("en av: %(roles)s") % {"roles": roles})
    parser.add_argument("--body", metavar="NAMN", help=_("nätverket som rollen gäller i; utan det gäller den överallt"))
    parser.add_argument("--as", dest="actor", metavar="EPOST", help=_("vem som ger rollen; annars administratören"))


def run(options: argparse.Namespace) -> int:
    """Give the role, to a new user where the address is new; print a link for a new one."""
    from lagetrunt.cli import ground

    ground.prepare()
    ground.require_tables()
    from lagetrunt.cli.link import sign_in_address
    from lagetrunt.models import Role, User
    from lagetrunt.register.accounts import grant_role, invite_user

    by = ground.acting(options.actor)
    body = ground.body_named(options.body, by) if options.body else None
    role = ROLES[options.role]
    there = User.objects.filter(association_id=by.association_id, email=options.email.strip().lower()).first()
    if there:
        grant_role(there, role=role, body=body, by=by)
    user = there or invite_user(email=options.email, role=role, body=body, by=by)
    where = body or _("hela organisationen")
    told = {"user": user.email, "role": Role(role).label, "where": where}
    print(_("%(user)s är nu %(role)s i %(where)s.") % told)
    if there is None:
        print(_("Engångslänk att lämna över: %(address)s") % {"address": sign_in_address(user)})
    return exits.DONE
