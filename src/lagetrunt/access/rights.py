"""Predicates over grants: who may read and write which bodies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.models import Body, Grant, Paper, Refused, Role, User

_WRITING = {Role.ADMINISTRATOR, Role.COORDINATOR}


@dataclass(frozen=True)
class Rights:
    """What one user may do on one day. `None` for a set of bodies means all bodies of the association."""

    user: User
    association_id: int
    reads: frozenset[int] | None
    writes: frozenset[int] | None
    administers: bool

    def may_read(self, body_id: int) -> bool:
        """Return whether the user may read what belongs to that body."""
        return self.reads is None or body_id in self.reads

    def may_write(self, body_id: int) -> bool:
        """Return whether the user may write in that body."""
        return self.writes is None or body_id in self.writes

    @property
    def writes_anything(self) -> bool:
        """Return whether the user may write in any body at all."""
        return self.writes is None or bool(self.writes)


def rights_of(user: User, *, on: date | None = None) -> Rights:
    """Return the rights of `user` on a day (default today); kept on the user object for the rest of the request."""
    kept = getattr(user, "_rights", None)
    if kept is not None and on is None:
        return kept  # type: ignore[no-any-return]  # an attribute set below
    rights = _work_out(user, on or timezone.localdate())
    if on is None:
        user._rights = rights  # type: ignore[attr-defined]  # lives as long as the request's user
    return rights


def forget_rights(user: User) -> None:
    """Forget the rights worked out for this object of the user, after something has changed them."""
    user.__dict__.pop("_rights", None)


def _work_out(user: User, day: date) -> Rights:
    if not user.is_active:
        return Rights(user, user.association_id, frozenset(), frozenset(), administers=False)
    held = Grant.objects.filter(
        Q(starts_on__isnull=True) | Q(starts_on__lte=day),
        Q(ends_on__isnull=True) | Q(ends_on__gt=day),
        user=user,
        association_id=user.association_id,
    )
    grants = list(held.values_list("role", "body_id"))
    administers = any(role == Role.ADMINISTRATOR for role, _body in grants)
    children = _children(user) if any(body is not None for _role, body in grants) else {}
    reads = _bodies({body for _role, body in grants}, children)
    writes = _bodies({body for role, body in grants if role in _WRITING}, children)
    return Rights(user, user.association_id, reads, writes, administers)


def _children(user: User) -> dict[int | None, list[int]]:
    """Return the bodies right below each body of the association."""
    found: dict[int | None, list[int]] = {}
    rows = Body.objects.filter(association_id=user.association_id).order_by()
    for body, parent in rows.values_list("id", "parent_id"):
        found.setdefault(parent, []).append(body)
    return found


def _bodies(granted: set[int | None], children: dict[int | None, list[int]]) -> frozenset[int] | None:
    """Return the granted bodies with all below them; None (everything) where one grant names no body."""
    if None in granted:
        return None
    found: set[int] = set()
    waiting = [body for body in granted if body is not None]
    while waiting:
        body = waiting.pop()
        if body not in found:
            found.add(body)
            waiting.extend(children.get(body, []))
    return frozenset(found)


def may_read_body(user: User, body: Body) -> bool:
    """Return whether `user` may read the body."""
    return body.association_id == user.association_id and rights_of(user).may_read(body.pk)


def may_write_body(user: User, body: Body) -> bool:
    """Return whether `user` may write in the body: its coordinator, one above it, or the administrator."""
    return body.association_id == user.association_id and rights_of(user).may_write(body.pk)


def may_write_register(user: User) -> bool:
    """Return whether `user` may change what no single body owns: people and organisations."""
    return rights_of(user).writes_anything


def may_enter_papers(user: User) -> bool:
    """Return whether `user` may receive, review and enter papers."""
    return rights_of(user).writes_anything


def may_handle_paper(user: User, paper: Paper) -> bool:
    """Return whether `user` may review and enter a paper: in its body, or anywhere while nobody knows whose it is."""
    return may_enter_papers(user) if paper.body is None else may_write_body(user, paper.body)


def may_administer(user: User) -> bool:
    """Return whether `user` may manage users, settings and backups."""
    return rights_of(user).administers


def require(allowed: bool, sentence: str = "") -> None:
    """Refuse with code `not-allowed` unless `allowed`."""
    if not allowed:
        raise Refused(
            "not-allowed",
            sentence or _("Du har inte rätt att göra det här."),
            instead=_("Be nätverkets samordnare göra det, eller be administratören om rätten."),
        )
