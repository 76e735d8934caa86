"""Actions: promised follow-ups, and how they end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from lagetrunt.access import may_write_body, require
from lagetrunt.models import (
    Action,
    ActionState,
    Assignee,
    Body,
    DuePrecision,
    Finding,
    Item,
    Meeting,
    Organisation,
    Person,
    Place,
    Refused,
    User,
)
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.statements import may_record, recorded


@dataclass(frozen=True)
class Promiser:
    """Who has promised: at most one of person, organisation and body, and how the paper writes them."""

    written: str = ""
    person: Person | None = None
    organisation: Organisation | None = None
    body: Body | None = None


def record_action(
    meeting: Meeting,
    *,
    words: str,
    by: User,
    item: Item | None = None,
    assignees: Sequence[Promiser] = (),
    to: str = "",
    due_on: date | None = None,
    due_precision: str | None = None,
    condition: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Action:
    """Record a promised follow-up; a month as last day is its last date with precision `month`.

    Inverse: `withdraw_fact`. Refused: `not-allowed`; `item-elsewhere`; `due-unclear`; `assignee-unclear` (nobody, or
    two in one); `no-such-value`.
    """
    may_record(meeting, item, by, *(row for one in assignees for row in (one.person, one.organisation, one.body)))
    with step("record_action", by=by, on=meeting.date, body=meeting.body) as taken:
        action = recorded(
            taken,
            Action,
            meeting,
            item=item,
            words=words,
            places=places,
            finding=finding,
            to=to,
            due_on=due_on,
            due_precision=(DuePrecision.DAY if due_on else "") if due_precision is None else due_precision,
            condition=condition,
        )
        for one in assignees:
            _assign(taken, action, one)
    return action


def assign_action(action: Action, *, assignees: Sequence[Promiser], by: User) -> Action:
    """Say anew who has promised. Inverse: the same with those before. Refused: `not-allowed`; `assignee-unclear`."""
    same_association(by, action, *(row for one in assignees for row in (one.person, one.organisation, one.body)))
    require(may_write_body(by, action.meeting.body))
    with step("assign_action", by=by, about=action) as taken:
        for before in action.assignees.all():
            taken.delete(before)
        for one in assignees:
            _assign(taken, action, one)
    return action


def _assign(taken: Step, action: Action, one: Promiser) -> Assignee:
    named = [row for row in (one.person, one.organisation, one.body) if row is not None]
    written = one.written or (str(named[0]) if named else "")
    if not written or len(named) > 1:
        raise Refused("assignee-unclear", _("Säg en person, en organisation eller ett nätverk."))
    return taken.create(
        Assignee,
        action=action,
        person=one.person,
        organisation=one.organisation,
        body=one.body,
        written=written[:300],
    )


def finish_action(
    action: Action,
    *,
    on: date,
    by: User,
    how: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Action:
    """Say that a follow-up is done. Inverse: `reopen_action`. Refused: `not-allowed`; `not-open`; `before-promised`."""
    return _settle(action, ActionState.DONE, "finish_action", on, by, how, places=places, finding=finding)


def drop_action(
    action: Action,
    *,
    on: date,
    by: User,
    how: str = "",
    places: Iterable[Place] = (),
    finding: Finding | None = None,
) -> Action:
    """Let a follow-up go. Inverse: `reopen_action`. Refused: `not-allowed`; `not-open`; `before-promised`."""
    return _settle(action, ActionState.DROPPED, "drop_action", on, by, how, places=places, finding=finding)


def hand_over_action(action: Action, *, to: Sequence[Promiser], on: date, by: User, how: str = "") -> Action:
    """Hand a follow-up over: the old one is closed, a new one, which is returned, is open with `to`.

    Inverse: `undo_step`. Refused: `not-allowed`; `not-open`; `before-promised`; `assignee-unclear`.
    """
    if not to:
        raise Refused("assignee-unclear", _("Säg vem som tar över."))
    with step("hand_over_action", by=by, about=action, on=on) as taken:
        _settle(action, ActionState.HANDED_OVER, "hand_over_action", on, by, how)
        successor = record_action(
            action.meeting,
            words=action.words,
            by=by,
            item=action.item,
            assignees=to,
            to=action.to,
            due_on=action.due_on,
            due_precision=action.due_precision,
            condition=action.condition,
        )
        taken.about(action)
    return successor


def reopen_action(action: Action, *, by: User, reason: str = "") -> Action:
    """Let a follow-up that had ended be open again. Inverse: `finish_action`, `drop_action`.

    Refused: `not-allowed`; `is-open`.
    """
    same_association(by, action)
    require(may_write_body(by, action.meeting.body))
    with step("reopen_action", by=by, about=action, reason=reason) as taken:
        taken.lock(action, "state", "settled_on", "settled_how")
        if action.state == ActionState.OPEN:
            raise Refused("is-open", _("Åtagandet är redan öppet."))
        taken.set(action, settled_how="", settled_on=None, state=ActionState.OPEN)  # undone from the end
    return action


def _settle(action: Action, state: str, verb: str, on: date, by: User, how: str, **source: Any) -> Action:
    same_association(by, action)
    require(may_write_body(by, action.meeting.body))
    if on < action.meeting.date:
        raise Refused("before-promised", _("Dagen ligger före mötet där det lovades."), instead=_("Rätta dagen."))
    with step(verb, by=by, about=action, on=on) as taken:
        taken.lock(action, "state", "settled_on", "settled_how")
        if action.state != ActionState.OPEN:
            raise Refused(
                "not-open", _("Åtagandet är inte öppet längre."), instead=_("Öppna det igen först."), showing=[action]
            )
        taken.set(action, state=state, settled_on=on, settled_how=how)
        taken.sourced(action, **source)
    return action
