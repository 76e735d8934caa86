"""Changing a fact that stands, with the same checks as when it was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from django.db import models
from django.utils.translation import gettext as _

from lagetrunt.access import require
from lagetrunt.models import (
    Action,
    Answer,
    Appointment,
    Attendance,
    ComingDate,
    Decision,
    Item,
    Leaving,
    Mandate,
    Mark,
    Meeting,
    Money,
    Office,
    Person,
    Postponement,
    Question,
    Refused,
    Round,
    Seat,
    UntilKind,
    User,
    Vacancy,
)
from lagetrunt.register.journal import same_association, step
from lagetrunt.register.mandates import refuse_taken
from lagetrunt.register.withdrawing import may_change

F = TypeVar("F", bound=models.Model)

_PERIOD = "starts_on starts_certainty ends_on ends_certainty"
_SAID = "item words"
AMENDABLE: dict[type[models.Model], frozenset[str]] = {
    model: frozenset(fields.split())
    for model, fields in {
        Person: "",
        Seat: f"{_PERIOD} organisation area profession kind",
        Mandate: f"{_PERIOD} person deputy_for",
        Office: f"{_PERIOD} person role title employer extent_percent evaluation_on",
        Meeting: "date start end place mode secretary",
        Attendance: (
            "person organisation written title is_chair presence capacity is_remote is_excused partial instead_of"
        ),
        Item: "number heading level parent kind outcome words",
        ComingDate: "item date what words is_proposed",
        Round: "item subject",
        Answer: "organisation topic stance words",
        Decision: f"{_SAID} way_on way_on_whom condition until review_on refers_to binds needs_formal",
        Action: f"{_SAID} to due_on due_precision condition settled_on settled_how",
        Postponement: f"{_SAID} subject until_kind until_on reason",
        Appointment: f"{_SAID} person role body_name body organisation replaces since until dates extent_percent",
        Vacancy: f"{_SAID} seat_name organisation filled_on",
        Leaving: f"{_SAID} person organisation why leaves_on when_written",
        Question: _SAID,
        Money: f"{_SAID} amount unit years",
        Mark: _SAID,
    }.items()
}
"""The fields of each kind of fact that may be changed so; names, states and trees have verbs of their own."""


def amend_fact(fact: F, *, by: User, reason: str = "", was: Mapping[str, Any] | None = None, **changes: Any) -> F:
    """Change fields of a fact (`AMENDABLE`) and note old and new. Inverse: the same, back, or `undo_step`.

    `was` is what the fields held when the user began: whoever saves last does not overwrite another's change unseen.
    Refused: `not-allowed`; `changed-since` (a changed field holds something else than in `was`); `already-withdrawn`;
    `item-elsewhere`; `meeting-there`, `already-listed`, `seat-taken`, `already-seated`, `date-past`, `until-past`,
    `ends-before-start` and what else the rules of the database say; `no-such-value`. A field that may not be changed so
    is a TypeError.
    """
    unknown = set(changes) - AMENDABLE[type(fact)]
    if unknown:
        raise TypeError(f"{type(fact).__name__} has no {', '.join(sorted(unknown))} to amend")
    many = {name: list(changes.pop(name)) for name in list(changes) if fact._meta.get_field(name).many_to_many}
    linked = [value for value in changes.values() if isinstance(value, models.Model)]
    same_association(by, fact, *linked, *(row for rows in many.values() for row in rows))
    require(may_change(by, fact))
    with step("amend_fact", by=by, about=fact, reason=reason) as taken:
        taken.lock(fact)
        if getattr(fact, "withdrawn_at", None):
            raise Refused("already-withdrawn", _("Det är borttaget."), instead=_("Låt det gälla igen först."))
        _refuse_changed(fact, changes, was or {})
        _check(fact, changes)
        taken.set(fact, **changes)
        for name, rows in many.items():
            taken.set_many(fact, name, rows)
    return fact


def _refuse_changed(fact: models.Model, changes: dict[str, Any], was: Mapping[str, Any]) -> None:
    """Refuse where a field that is to change holds neither what it held when the user began nor the new value."""
    if any(getattr(fact, name) not in (was[name], value) for name, value in changes.items() if name in was):
        raise Refused(
            "changed-since",
            _("Någon annan har ändrat samma sak medan du skrev."),
            instead=_("Jämför med det som står nu och spara igen."),
            showing=[fact],
        )


def _check(fact: models.Model, changes: dict[str, Any]) -> None:
    """Check what no rule of the database sees."""
    item = changes.get("item") or changes.get("parent")
    meeting = getattr(fact, "meeting", None)
    if isinstance(item, Item) and meeting is not None and item.meeting_id != meeting.pk:
        raise Refused("item-elsewhere", _("Punkten hör till ett annat möte."), showing=[item])
    if isinstance(fact, Mandate):
        _check_mandate(fact, changes)
    if isinstance(fact, ComingDate) and fact.meeting and changes.get("date", fact.date) <= fact.meeting.date:
        raise Refused("date-past", _("Dagen ligger inte efter mötet."), instead=_("Rätta dagen."))
    if isinstance(fact, Postponement):
        _check_until(fact, changes)
    if isinstance(fact, Action) and "due_on" in changes and "due_precision" not in changes:
        changes["due_precision"] = (fact.due_precision or "day") if changes["due_on"] else ""


def _check_mandate(mandate: Mandate, changes: dict[str, Any]) -> None:
    for end in ("starts", "ends"):
        if f"{end}_on" in changes and f"{end}_certainty" not in changes:
            changes[f"{end}_certainty"] = "told" if changes[f"{end}_on"] else "unknown"
    new = {name: changes.get(name, getattr(mandate, name)) for name in [*_PERIOD.split(), "person"]}
    told = new["starts_certainty"] == new["ends_certainty"] == "told" and new["starts_on"] and new["ends_on"]
    if new["starts_on"] and new["ends_on"] and new["ends_on"] <= new["starts_on"]:
        return
    refuse_taken(mandate.seat, new["person"], new["starts_on"], new["ends_on"], bool(told), besides=mandate)


def _check_until(postponement: Postponement, changes: dict[str, Any]) -> None:
    until: date | None = changes.get("until_on", postponement.until_on)
    if "until_on" in changes and "until_kind" not in changes:
        changes["until_kind"] = UntilKind.DATE if until else UntilKind.UNSAID
    if changes.get("until_kind", UntilKind.DATE) != UntilKind.DATE and "until_on" not in changes:
        changes["until_on"] = until = None
    if until and until <= postponement.meeting.date:
        raise Refused("until-past", _("Dagen ligger inte efter mötet."), instead=_("Rätta dagen."))
