"""Bodies and their tree: networks, groups, boards and outer bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.access import forget_rights, may_write_body, require, rights_of
from lagetrunt.language.keys import fold
from lagetrunt.models import Body, BodyKind, BodyName, Finding, Organisation, Place, Refused, User
from lagetrunt.register.journal import same_association, step

RULES = (
    "purpose task kind owner started_on notes_within_days stop_days decision_rule chair_rule chair_change_month "
    "chair_count quorum meetings_a_year"
).split()


def start_body(
    *,
    name: str,
    by: User,
    parent: Body | None = None,
    kind: str = BodyKind.NETWORK,
    owner: Organisation | None = None,
    on: date | None = None,
    aliases: Iterable[str] = (),
    places: Iterable[Place] = (),
    finding: Finding | None = None,
    **rules: Any,
) -> Body:
    """Start a body under `parent`, or at the top. `rules` are those of `set_rules`.

    Inverse: `withdraw_fact`, `close_body`. Refused: `not-allowed` (at the top only for those who write everywhere);
    `body-there` (one of that name stands in the same place); `no-such-value`.
    """
    same_association(by, parent, owner)
    require(may_write_body(by, parent) if parent else may_write_everywhere(by))
    _refuse_unknown(rules)
    with step("start_body", by=by, on=on) as taken:
        taken.alone()
        _refuse_twin(name, parent, by)
        body = taken.create(
            Body,
            places=places,
            finding=finding,
            name=" ".join(name.split()),
            slug=free_slug(name, association_id=by.association_id),
            parent=parent,
            kind=kind,
            owner=owner,
            started_on=on,
            **rules,
        )
        taken.about(body)
        forget_rights(by)
        for alias in aliases:
            add_body_name(body, name=alias, by=by)
    return body


def may_write_everywhere(user: User) -> bool:
    """Return whether `user` may start bodies at the top of the tree."""
    return rights_of(user).writes is None


def rename_body(body: Body, *, name: str, by: User, on: date | None = None) -> Body:
    """Give a body a new name and address; the old name and address go on working. Inverse: the same, back.

    Refused: `not-allowed`; `body-there`; `no-such-value`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    _refuse_twin(name, body.parent, by, besides=body)
    with step("rename_body", by=by, about=body, on=on) as taken:
        there = BodyName.objects.filter(body=body, key=body.key).first()
        if there:
            taken.set(there, slug=body.slug)
        else:
            taken.create(BodyName, body=body, name=body.name, slug=body.slug)
        slug = free_slug(name, association_id=by.association_id, body=body)
        taken.set(body, name=" ".join(name.split()), slug=slug)
    return body


def add_body_name(
    body: Body, *, name: str, by: User, places: Iterable[Place] = (), finding: Finding | None = None
) -> BodyName:
    """Remember another name of a body. Inverse: `undo_step`. One that is there is returned as it is.

    Refused: `not-allowed`; `no-such-value`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    there: BodyName | None = BodyName.objects.filter(body=body, key=fold(name)).first()
    with step("add_body_name", by=by, about=body) as taken:
        if there:
            taken.sourced(there, places=places, finding=finding)
            return there
        return taken.create(BodyName, places=places, finding=finding, body=body, name=" ".join(name.split()))


def move_body(body: Body, *, parent: Body | None, by: User, on: date | None = None) -> Body:
    """Put a body under another, or at the top. Inverse: the same, back.

    Refused: `not-allowed` (on both places); `circle` (under itself or one of its own).
    """
    same_association(by, body, parent)
    require(may_write_body(by, body))
    require(may_write_body(by, parent) if parent else may_write_everywhere(by))
    above = parent
    while above is not None:
        if above.pk == body.pk:
            raise Refused("circle", _("Ett nätverk kan inte ligga under sig självt."), instead=_("Välj ett annat."))
        above = above.parent
    with step("move_body", by=by, about=body, on=on) as taken:
        taken.set(body, parent=parent)
    return body


def set_rules(body: Body, *, by: User, on: date | None = None, **rules: Any) -> Body:
    """Set how a body works (`RULES`). Inverse: the same, back, or `undo_step`.

    Refused: `not-allowed`; `no-such-month`; `no-such-value`; `ends-before-start`.
    """
    same_association(by, body, rules.get("owner"))
    require(may_write_body(by, body))
    _refuse_unknown(rules)
    with step("set_rules", by=by, about=body, on=on) as taken:
        taken.set(body, **rules)
    return body


def close_body(body: Body, *, on: date, by: User, reason: str = "") -> Body:
    """Close a body from a day; what it did stays. Inverse: `reopen_body`.

    Refused: `not-allowed`; `already-closed`; `open-below` (bodies below it go on, shown); `ends-before-start`.
    """
    same_association(by, body)
    require(may_write_body(by, body))
    if body.closed_on:
        raise Refused("already-closed", _("Nätverket är redan avslutat."))
    below = list(body.children.filter(withdrawn_at__isnull=True, closed_on__isnull=True))
    if below:
        raise Refused(
            "open-below",
            _("Under det finns nätverk som pågår."),
            instead=_("Avsluta eller flytta dem först."),
            showing=below,
        )
    with step("close_body", by=by, about=body, on=on, reason=reason) as taken:
        taken.set(body, closed_on=on)
    return body


def reopen_body(body: Body, *, by: User, reason: str = "") -> Body:
    """Let a closed body go on. Inverse: `close_body`. Refused: `not-allowed`; `not-closed`."""
    same_association(by, body)
    require(may_write_body(by, body))
    if not body.closed_on:
        raise Refused("not-closed", _("Nätverket är inte avslutat."))
    with step("reopen_body", by=by, about=body, reason=reason) as taken:
        taken.set(body, closed_on=None)
    return body


def free_slug(name: str, *, association_id: int, body: Body | None = None) -> str:
    """Return an address for a name, in plain letters, that no body of the association has or had."""
    letters = fold(name).translate(str.maketrans("åäö", "aao"))
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:70] or "natverk"
    bodies = Body.objects.filter(association_id=association_id)
    names = BodyName.objects.filter(association_id=association_id)
    if body:
        bodies, names = bodies.exclude(pk=body.pk), names.exclude(body=body)
    taken = {*bodies.values_list("slug", flat=True), *names.values_list("slug", flat=True)}
    numbered = (plain if number == 1 else f"{plain}-{number}" for number in range(1, len(taken) + 2))
    return next(slug for slug in numbered if slug not in taken)


def _refuse_twin(name: str, parent: Body | None, by: User, besides: Body | None = None) -> None:
    twins = Body.objects.filter(
        association_id=by.association_id, key=fold(name), parent=parent, withdrawn_at__isnull=True
    ).exclude(pk=besides.pk if besides else None)
    if twins:
        raise Refused(
            "body-there",
            _("Det finns redan ett nätverk med det namnet där."),
            instead=_("Välj det i listan, eller ett annat namn."),
            showing=list(twins),
        )


def _refuse_unknown(rules: dict[str, Any]) -> None:
    unknown = set(rules) - set(RULES)
    if unknown:
        raise TypeError(f"a body has no rule {', '.join(sorted(unknown))}")
