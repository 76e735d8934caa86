"""What a person says of something that waits: done, later, no longer of interest, or kept though it is cold.

A fact that has a verb of its own for it gets that (a promise is finished, a vacancy filled); of the rest an `Aside`
is kept, since what waits is derived and never stored.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, may_write_register, require, seen
from lagetrunt.models import Action, Aside, AsideKind, Body, Refused, User, Vacancy
from lagetrunt.register.actions import drop_action, finish_action, reopen_action
from lagetrunt.register.amending import amend_fact
from lagetrunt.register.business.lines import Open
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.sources import origins_of
from lagetrunt.register.vacancies import fill_vacancy


def set_done(line: Open, *, by: User, on: date | None = None, how: str = "") -> models.Model:
    """Say that what waits is done: a promise is finished and a vacancy filled, of all else an aside is kept.

    Return what was changed. Inverse: `take_back`. Refused: `not-allowed`; as `finish_action` and `fill_vacancy`.
    """
    _may_say(line, by)
    day = on or timezone.localdate()
    if isinstance(line.fact, Action):
        return finish_action(line.fact, on=day, by=by, how=how)
    if isinstance(line.fact, Vacancy):
        return fill_vacancy(line.fact, on=day, by=by)
    return _say(line, AsideKind.DONE, "set_done", by=by, since=day, why=how)


def put_aside(line: Open, *, until: date, by: User, why: str = "", on: date | None = None) -> Aside:
    """Put what waits aside until a day. Inverse: `take_back`. Refused: `not-allowed`; `until-past` (not after `on`)."""
    _may_say(line, by)
    day = on or timezone.localdate()
    if until <= day:
        raise Refused("until-past", _("Dagen har redan varit."), instead=_("Välj en dag som kommer."))
    return _say(line, AsideKind.LATER, "put_aside", by=by, since=day, why=why, until=until)


def mark_over(line: Open, *, by: User, why: str = "", on: date | None = None) -> models.Model:
    """Say that what waits is of no interest any more: a promise is dropped, of all else an aside is kept.

    Return what was changed. Inverse: `take_back`. Refused: `not-allowed`; as `drop_action`.
    """
    _may_say(line, by)
    day = on or timezone.localdate()
    if isinstance(line.fact, Action):
        return drop_action(line.fact, on=day, by=by, how=why)
    return _say(line, AsideKind.OVER, "mark_over", by=by, since=day, why=why)


def take_back(told: models.Model, *, by: User) -> None:
    """Let it wait again: take back an aside, or what `set_done` and `mark_over` did to a promise or a vacancy.

    Inverse: the same saying once more. Refused: `not-allowed`; `aside-gone`; as `reopen_action`.
    """
    if isinstance(told, Action):
        reopen_action(told, by=by)
    elif isinstance(told, Vacancy):
        amend_fact(told, by=by, filled_on=None)
    elif isinstance(told, Aside):
        _withdraw(told, by)
    else:
        raise TypeError(f"nothing is said of a {type(told).__name__}")


def keep_cold(lines: Iterable[Open], *, by: User, on: date | None = None) -> list[Aside]:
    """Keep what is cold in sight until it has been silent for as long once more. Inverse: `undo_step`.

    Refused: `not-allowed`; `nothing-chosen`.
    """
    chosen = _chosen(lines, by)
    day = on or timezone.localdate()
    with step("keep_cold", by=by, body=_common_body(chosen)):
        return [_say(line, AsideKind.KEPT, "keep_cold", by=by, since=day) for line in chosen]


def close_cold(lines: Iterable[Open], *, by: User, why: str = "", on: date | None = None) -> list[models.Model]:
    """Say of everything in `lines` that it is of no interest any more, in one step. Inverse: `undo_step`.

    Refused: `not-allowed`; `nothing-chosen`; as `mark_over`.
    """
    chosen = _chosen(lines, by)
    with step("close_cold", by=by, body=_common_body(chosen), reason=why):
        return [mark_over(line, by=by, why=why, on=on) for line in chosen]


@dataclass(frozen=True)
class AsideSeen:
    """What was said of something, by whom and when, and the row that it was about (None where that is gone)."""

    aside: Aside
    fact: models.Model | None
    by: str
    at: datetime | None


def asides_seen(user: User, bodies: Iterable[Body] | None = None) -> list[AsideSeen]:
    """Return what was said in these bodies, or in all that `user` may see, newest first."""
    rows = seen(user, Aside).select_related("body").order_by("-since", "-id")
    if bodies is not None:
        rows = rows.filter(body__in=[body.pk for body in bodies])
    asides = list(rows)
    facts, origins = _facts(asides), origins_of(asides)
    found = []
    for aside in asides:
        origin = next(iter(origins.get(("Aside", aside.pk), [])), None)
        fact = facts.get((aside.fact_kind, aside.fact_id))
        found.append(AsideSeen(aside, fact, (origin and origin.entry_by) or "", origin.entry_at if origin else None))
    return found


def _facts(asides: Sequence[Aside]) -> dict[tuple[str, int], models.Model]:
    wanted: dict[str, set[int]] = defaultdict(set)
    for aside in asides:
        wanted[aside.fact_kind].add(aside.fact_id)
    return {
        (kind, pk): row
        for kind, keys in wanted.items()
        for pk, row in apps.get_model("lagetrunt", kind)._default_manager.in_bulk(keys).items()
    }


def _may_say(line: Open, by: User) -> None:
    same_association(by, line.fact, line.body)
    require(may_write_body(by, line.body) if line.body else may_write_register(by))


def _chosen(lines: Iterable[Open], by: User) -> list[Open]:
    chosen = list(lines)
    if not chosen:
        raise Refused("nothing-chosen", _("Inget är valt."), instead=_("Välj minst en rad."))
    for line in chosen:
        _may_say(line, by)
    return chosen


def _common_body(lines: Sequence[Open]) -> Body | None:
    bodies = {line.body.pk: line.body for line in lines if line.body}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def _say(
    line: Open, kind: AsideKind, verb: str, *, by: User, since: date, why: str = "", until: date | None = None
) -> Aside:
    """Keep what was said; it takes the place of what was said before."""
    about = {"rule": line.rule, "fact_kind": type(line.fact).__name__, "fact_id": line.fact.pk}
    with step(verb, by=by, about=line.fact, body=line.body, on=until, reason=why) as taken:
        taken.alone()
        _withdraw_earlier(taken, by, about)
        values = {**about, "kind": kind, "until": until, "since": since, "why": why[:300], "body": line.body}
        return taken.create(Aside, **values)


def _withdraw_earlier(taken: Step, by: User, about: dict[str, object]) -> None:
    rows = Aside.objects.filter(association_id=by.association_id, withdrawn_at__isnull=True, **about)
    for earlier in rows:
        taken.withdrew(earlier)


def _withdraw(aside: Aside, by: User) -> None:
    same_association(by, aside)
    require(may_write_body(by, aside.body) if aside.body else may_write_register(by))
    with step("take_back", by=by, about=aside, body=aside.body) as taken:
        taken.lock(aside, "withdrawn_at")
        if aside.is_withdrawn:
            raise Refused("aside-gone", _("Det är redan tillbaka."), instead=_("Ladda om sidan."))
        taken.withdrew(aside)
