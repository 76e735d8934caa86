"""People, the ways in which papers spell them, and their addresses."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_register, require
from lagetrunt.language.keys import fold
from lagetrunt.models import Finding, Person, PersonAddress, PersonName, Place, Refused, User
from lagetrunt.register.journal import same_association, step


def add_person(
    *,
    name: str,
    by: User,
    email: str = "",
    aliases: Iterable[str] = (),
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Person:
    """Add a person. Two may bear one name: whether they are one is another question. Inverse: `withdraw_fact`.

    Refused: `not-allowed`; `no-such-value` (an empty name); `no-such-address`.
    """
    require(may_write_register(by))
    with step("add_person", by=by) as taken:
        person = taken.create(Person, places=places, finding=finding, name=_tidy(name))
        taken.about(person)
        for alias in aliases:
            add_person_name(person, name=alias, by=by)
        if email:
            add_address(person, email=email, by=by)
    return person


def rename_person(person: Person, *, name: str, by: User) -> Person:
    """Correct a name, or give the new one after a change of name; the old stays as a spelling. Inverse: the same, back.

    Refused: `not-allowed`; `no-such-value`.
    """
    same_association(by, person)
    require(may_write_register(by))
    with step("rename_person", by=by, about=person) as taken:
        add_person_name(person, name=person.name, by=by)
        taken.set(person, name=_tidy(name))
    return person


def add_person_name(
    person: Person, *, name: str, by: User, places: Iterable[Place] = (), finding: Finding | None = None
) -> PersonName:
    """Remember that a spelling means this person. Inverse: `undo_step`. One that is there is returned as it is.

    Refused: `not-allowed`; `no-such-value`.
    """
    same_association(by, person)
    require(may_write_register(by))
    there: PersonName | None = PersonName.objects.filter(person=person, key=fold(name)).first()
    with step("add_person_name", by=by, about=person) as taken:
        if there:
            taken.sourced(there, places=places, finding=finding)
            return there
        return taken.create(PersonName, places=places, finding=finding, person=person, name=_tidy(name))


def add_address(person: Person, *, email: str, by: User, is_current: bool = True) -> PersonAddress:
    """Give a person a mail address; a current one takes the place of the one before, which stays. Inverse: `undo_step`.

    Refused: `not-allowed`; `no-such-address`.
    """
    same_association(by, person)
    require(may_write_register(by))
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError as error:
        raise Refused("no-such-address", _("Det är ingen mejladress."), instead=_("Rätta adressen.")) from error
    with step("add_address", by=by, about=person) as taken:
        if is_current:
            for other in PersonAddress.objects.filter(person=person, is_current=True).exclude(email=address):
                taken.set(other, is_current=False)
        there: PersonAddress | None = PersonAddress.objects.filter(person=person, email=address).first()
        if there:
            taken.set(there, is_current=is_current)
            return there
        return taken.create(PersonAddress, person=person, email=address, is_current=is_current)


def _tidy(name: str) -> str:
    return " ".join(name.split())
