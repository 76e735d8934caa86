"""Users, their roles, and the one-time links by which they come in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, Signer
from django.core.validators import validate_email
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import forget_rights, may_administer, require
from lagetrunt.models import Body, Grant, Person, PersonAddress, Refused, Role, SignInLink, User
from lagetrunt.register.journal import same_association, step

LINK_HOURS = 24
_SIGNER = "lagetrunt.sign-in"


def checked_address(email: str) -> str:
    """Return a mail address in small letters. Refused: `no-such-address`; `address-there` (a user has it)."""
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError as error:
        raise Refused("no-such-address", _("Det är ingen mejladress."), instead=_("Rätta adressen.")) from error
    if User.objects.filter(email=address).exists():
        raise Refused("address-there", _("Någon loggar redan in med den adressen."), instead=_("Ta en annan adress."))
    return address


def invite_user(
    *, email: str, by: User, name: str = "", person: Person | None = None, role: str = "", body: Body | None = None
) -> User:
    """Make a user, with a role from the start where one is given; the invitation's link is `make_sign_in_link`.

    Inverse: `close_user`. Refused: `not-allowed` (the administrator's alone); `no-such-address`; `address-there`;
    `has-user` (the person has one, shown); `administrator-everywhere`.
    """
    same_association(by, person, body)
    require(may_administer(by))
    address = checked_address(email)
    if person and hasattr(person, "user"):
        raise Refused("has-user", _("Personen loggar redan in."), showing=[person])
    person = person or _person_at(address, by)
    with step("invite_user", by=by) as taken:
        user = User.objects.create_user(
            address,
            association_id=by.association_id,
            name=name.strip() or (person.name if person else ""),
            person=person,
        )
        taken.created(user)
        taken.about(user)
        if role:
            grant_role(user, role=role, body=body, by=by)
    return user


def _person_at(address: str, by: User) -> Person | None:
    """Return the one person of the association who has that address and no user yet."""
    rows = PersonAddress.objects.filter(association_id=by.association_id, email=address, person__user__isnull=True)
    found = [row.person for row in rows.select_related("person")[:2]]
    return found[0] if len(found) == 1 else None


def close_user(user: User, *, by: User, reason: str = "") -> User:
    """Let a user sign in no more; what they did stays. Inverse: `reopen_user`.

    Refused: `not-allowed`; `last-administrator`.
    """
    same_association(by, user)
    require(may_administer(by))
    _refuse_last(user)
    with step("close_user", by=by, about=user, reason=reason) as taken:
        taken.set(user, is_active=False)
    return user


def reopen_user(user: User, *, by: User) -> User:
    """Let a closed user sign in again. Inverse: `close_user`. Refused: `not-allowed`."""
    same_association(by, user)
    require(may_administer(by))
    with step("reopen_user", by=by, about=user) as taken:
        taken.set(user, is_active=True)
    return user


def grant_role(
    user: User,
    *,
    role: str,
    by: User,
    body: Body | None = None,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> Grant:
    """Give a user a role in a body and all below it, or everywhere; `ends_on` is the first day without.

    Inverse: `end_grant`. Refused: `not-allowed`; `role-there` (shown); `administrator-everywhere`; `ends-before-start`;
    `no-such-value`.
    """
    same_association(by, user, body)
    require(may_administer(by))
    there = Grant.objects.filter(user=user, body=body, role=role, ends_on__isnull=True)
    if there:
        raise Refused("role-there", _("Användaren har redan den rollen."), showing=list(there))
    with step("grant_role", by=by, about=user, body=body, on=starts_on) as taken:
        grant = taken.create(Grant, user=user, body=body, role=role, starts_on=starts_on, ends_on=ends_on)
    forget_rights(user)
    forget_rights(by)
    return grant


def end_grant(grant: Grant, *, by: User, on: date | None = None) -> Grant:
    """End a role from a day, today where none is given. Inverse: `grant_role`.

    Refused: `not-allowed`; `already-ended`; `last-administrator`.
    """
    same_association(by, grant)
    require(may_administer(by))
    day = on or timezone.localdate()
    if grant.ends_on and grant.ends_on <= day:
        raise Refused("already-ended", _("Rollen är redan avslutad."))
    if grant.role == Role.ADMINISTRATOR:
        _refuse_last(grant.user)
    with step("end_grant", by=by, about=grant.user, body=grant.body, on=day) as taken:
        if grant.starts_on and grant.starts_on >= day:
            taken.delete(grant)
        else:
            taken.set(grant, ends_on=day)
    forget_rights(grant.user)
    forget_rights(by)
    return grant


def _refuse_last(user: User) -> None:
    others = Grant.objects.filter(
        association_id=user.association_id, role=Role.ADMINISTRATOR, ends_on__isnull=True, user__is_active=True
    ).exclude(user=user)
    mine = Grant.objects.filter(user=user, role=Role.ADMINISTRATOR, ends_on__isnull=True)
    if mine.exists() and not others.exists():
        raise Refused(
            "last-administrator",
            _("Det är den sista administratören."),
            instead=_("Gör någon annan till administratör först."),
        )


def make_sign_in_link(user: User, *, by: User | None = None, hours: int = LINK_HOURS) -> str:
    """Return a signed token for one sign-in within some hours; only its fingerprint is kept.

    With `by` it is an administrator who hands it over, which the journal keeps; without, it goes to the user's own
    address or is made on the machine itself. Inverse: it expires, or is used. Refused: `not-allowed`; `user-closed`.
    """
    if by:
        same_association(by, user)
        require(may_administer(by))
    if not user.is_active:
        raise Refused("user-closed", _("Användaren kan inte logga in."), instead=_("Be administratören."))
    token = Signer(salt=_SIGNER).sign(secrets.token_urlsafe(24))
    expires_at = timezone.now() + timedelta(hours=hours)
    with step("make_sign_in_link", by=by or user, about=user):
        SignInLink.objects.create(user=user, fingerprint=_fingerprint(token), expires_at=expires_at)
    return token


def use_sign_in_link(token: str) -> User:
    """Use a link up and return its user.

    Refused: `link-unknown` (forged, or never made); `link-used`; `link-expired`; `user-closed`.
    """
    instead = _("Be om en ny länk.")
    try:
        Signer(salt=_SIGNER).unsign(token)
    except BadSignature as error:
        raise Refused("link-unknown", _("Länken gäller inte."), instead=instead) from error
    now = timezone.now()
    link = SignInLink.objects.filter(fingerprint=_fingerprint(token)).select_related("user").first()
    if link is None:
        raise Refused("link-unknown", _("Länken gäller inte."), instead=instead)
    if link.expires_at <= now:
        raise Refused("link-expired", _("Länken har gått ut."), instead=instead)
    if not link.user.is_active:
        raise Refused("user-closed", _("Användaren kan inte logga in."), instead=_("Be administratören."))
    if not SignInLink.objects.filter(pk=link.pk, used_at__isnull=True).update(used_at=now):
        raise Refused("link-used", _("Länken är redan använd."), instead=instead)
    return link.user


def _fingerprint(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
