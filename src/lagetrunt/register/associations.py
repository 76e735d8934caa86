"""The association is founded: with its first administrator, its first network and the organisations of Sweden."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from django.db import connection, transaction
from django.utils.translation import gettext as _

from lagetrunt.access import may_administer, require
from lagetrunt.models import Association, Body, Grant, Organisation, Refused, Role, User
from lagetrunt.register.accounts import checked_address
from lagetrunt.register.bodies import start_body
from lagetrunt.register.journal import step
from lagetrunt.register.national_list import refresh_national_list
from lagetrunt.register.seats import add_seat


class Founded(NamedTuple):
    """What founding makes."""

    association: Association
    administrator: User
    body: Body


@transaction.atomic
def found_association(
    name: str,
    *,
    administrator_email: str,
    network_name: str,
    zone: str = "Europe/Stockholm",
    administrator_name: str = "",
    language: str = "",
    members: Iterable[Organisation] = (),
) -> Founded:
    """Found an association with its first administrator and network; `members` get a seat each. There is no inverse.

    Whoever reaches the empty installation may do it. Refused: `one-association` (on SQLite, which serves one);
    `no-such-zone`; `no-such-address`; `address-there`; `no-such-value`.
    """
    if connection.vendor == "sqlite" and Association.objects.exists():
        raise Refused(
            "one-association",
            _("Installationen har redan en samverkansorganisation."),
            instead=_("Logga in, eller byt till PostgreSQL för flera."),
        )
    if zone not in available_timezones():
        raise Refused("no-such-zone", _("Det finns ingen sådan tidszon."), instead="Europe/Stockholm")
    if not name.strip():
        raise Refused("no-such-value", _("Säg vad samverkansorganisationen heter."))
    address = checked_address(administrator_email)
    refresh_national_list()
    association = Association.objects.create(name=name.strip(), zone=ZoneInfo(zone).key)
    administrator = User.objects.create_user(
        address, association=association, name=administrator_name.strip(), language=language
    )
    with step("found_association", by=administrator, about=association) as taken:
        taken.created(association)
        taken.created(administrator)
        taken.create(Grant, user=administrator, role=Role.ADMINISTRATOR)
        body = start_body(name=network_name, by=administrator)
        for organisation in members:
            add_seat(body, by=administrator, organisation=organisation)
    return Founded(association, administrator, body)


def set_association(association: Association, *, by: User, name: str = "", zone: str = "") -> Association:
    """Change the association's name or zone. Inverse: the same, back.

    Refused: `not-allowed` (the administrator's alone); `no-such-zone`; `no-such-value`.
    """
    require(association.pk == by.association_id and may_administer(by))
    if zone and zone not in available_timezones():
        raise Refused("no-such-zone", _("Det finns ingen sådan tidszon."), instead="Europe/Stockholm")
    with step("set_association", by=by, about=association) as taken:
        taken.set(association, name=name.strip() or association.name, zone=zone or association.zone)
    return association
