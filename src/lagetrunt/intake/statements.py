"""Records of a paper become facts under its meeting, one function for each kind, all through the verbs of register."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext_noop

from lagetrunt.intake.ground import Ground, Record, day_of
from lagetrunt.intake.peopled import enter_appointment, enter_attendee, enter_leaver, enter_mention
from lagetrunt.models import (
    DuePrecision,
    Finding,
    FindingKind,
    Refused,
    Stance,
    UntilKind,
)
from lagetrunt.register.actions import finish_action, record_action
from lagetrunt.register.coming_dates import note_coming_date
from lagetrunt.register.decisions import record_decision
from lagetrunt.register.items import add_item
from lagetrunt.register.marks import mark_line
from lagetrunt.register.money import record_money
from lagetrunt.register.postponements import postpone
from lagetrunt.register.questions import record_question
from lagetrunt.register.rounds import record_answer, tell_round
from lagetrunt.register.vacancies import record_vacancy


def enter_item(ground: Ground, finding: Finding, record: Record) -> Model:
    """A point of the agenda, with the text that stands under it."""
    item = add_item(
        ground.meeting,
        heading=record["heading"][:500],
        by=ground.by,
        number=(record.get("number") or "")[:20],
        level=record.get("level") or 1,
        parent=ground.items.get(record.get("parent") or ""),
        kind=record.get("kind") or "",
        outcome=record.get("outcome") or "done",
        words=_words([ground.blocks[index] for index in record.get("blocks") or () if index < len(ground.blocks)]),
        places=list(finding.places.all()),
        finding=finding,
    )
    if record.get("id"):
        ground.items[record["id"]] = item
    return item


def _words(blocks: list[dict[str, Any]]) -> str:
    """Give what stands under a point, one block a line; the cells of one row of a table stand on one line."""
    lines: list[str] = []
    row: tuple[int, int] | None = None
    for block in blocks:
        cell = block.get("cell")
        place = (cell["table"], cell["row"]) if cell else None
        if place is not None and place == row:
            lines[-1] = f"{lines[-1]} | {block['text']}" if block["text"] else lines[-1]
        else:
            lines.append(block["text"])
        row = place
    return "\n".join(line for line in lines if line)


def enter_decision(ground: Ground, finding: Finding, record: Record) -> Model:
    """What the body itself decided."""
    binds = [ground.who.organisation(name, finding) for name in record.get("binds") or ()]
    return record_decision(
        ground.meeting,
        **ground.base(finding, record),
        way_on=record.get("way_on") or "",
        way_on_whom=(record.get("way_on_whom") or "")[:300],
        condition=record.get("condition") or "",
        until=day_of(record.get("until")),
        refers_to=(record.get("refers_to") or "")[:300],
        binds=[row for row in binds if row],
    )


def enter_action(ground: Ground, finding: Finding, record: Record) -> Model:
    """A promised follow-up, with everybody who promised it."""
    due_on, precision = due_of(record.get("due"))
    action = record_action(
        ground.meeting,
        **ground.base(finding, record),
        assignees=[ground.who.promiser(name[:300], finding) for name in record.get("assignees") or () if name],
        to=(record.get("to") or "")[:300],
        due_on=due_on,
        due_precision=precision,
        condition=record.get("condition") or "",
    )
    if record.get("reported"):
        finish_action(action, on=ground.meeting.date, by=ground.by, places=list(finding.places.all()), finding=finding)
    return action


def enter_postponement(ground: Ground, finding: Finding, record: Record) -> Model:
    """A point put off, until the next meeting, a day, or nobody said when."""
    until = record.get("until")
    day = day_of(until) if until != UntilKind.NEXT else None
    if day is not None and day <= ground.meeting.date:
        day = None
    kind = UntilKind.NEXT if until == UntilKind.NEXT else UntilKind.DATE if day else UntilKind.UNSAID
    base = ground.base(finding, record)
    subject = record.get("subject") or (base["item"].heading if base["item"] else record["text"])
    return postpone(
        ground.meeting,
        **base,
        subject=subject[:500],
        until_kind=kind,
        until_on=day,
        reason=(record.get("reason_told") or "")[:300],
    )


def enter_coming_date(ground: Ground, finding: Finding, record: Record) -> Model | None:
    """A date to come; one that does not lie after the meeting is left to a person."""
    day = day_of(record["date"])
    if day is None or day <= ground.meeting.date:
        ground.doubts.append(gettext_noop("Datumet %(date)s ligger inte efter mötet.") % {"date": record["date"]})
        return None
    return note_coming_date(
        ground.meeting.body,
        date=day,
        meeting=ground.meeting,
        what=(record.get("what") or "")[:300],
        is_proposed=bool(record.get("proposed")),
        **ground.base(finding, record),
    )


def enter_position(ground: Ground, finding: Finding, record: Record) -> Model:
    """What one organisation answered, in the round that the point was."""
    base = ground.base(finding, record)
    item, words = base["item"], base.pop("words")
    base.pop("item")
    subject = item.heading if item else record.get("topic") or record["text"]
    told = tell_round(ground.meeting, subject=subject[:500], item=item, **base)
    organisation = ground.who.organisation(record["organisation"], finding)
    assert organisation is not None  # noqa: S101  # a position always names one
    try:
        return record_answer(
            told,
            organisation=organisation,
            words=words,
            topic=(record.get("topic") or "")[:200],
            stance=record.get("stance") or Stance.UNSAID,
            **base,
        )
    except Refused as refused:
        if refused.code != "answer-there":
            raise
        there: Model = refused.showing[0]
        return there


def enter_vacancy(ground: Ground, finding: Finding, record: Record) -> Model:
    """A seat said to be empty."""
    organisation = ground.who.organisation(record.get("organisation"), finding)
    seat = record["seat"][:300]
    return record_vacancy(ground.meeting, **ground.base(finding, record), seat_name=seat, organisation=organisation)


def enter_question(ground: Ground, finding: Finding, record: Record) -> Model:
    """A question that nobody owns."""
    return record_question(ground.meeting, **ground.base(finding, record))


def enter_money(ground: Ground, finding: Finding, record: Record) -> Model | None:
    """An amount with its unit."""
    try:
        amount = Decimal(str(record["amount"])).quantize(Decimal("0.01"))
    except InvalidOperation:
        ground.doubts.append(gettext_noop("Beloppet %(amount)s går inte att tyda.") % {"amount": record["amount"]})
        return None
    years = record.get("years")
    return record_money(
        ground.meeting, **ground.base(finding, record), amount=amount, unit=record["unit"][:60], years=years
    )


def enter_mark(ground: Ground, finding: Finding, record: Record) -> Model:
    """A line that may not be spread."""
    return mark_line(ground.meeting, **ground.base(finding, record))


ENTER: dict[str, Callable[[Ground, Finding, Record], Model | None]] = {
    FindingKind.ITEM: enter_item,
    FindingKind.ATTENDEE: enter_attendee,
    FindingKind.MENTION: enter_mention,
    FindingKind.LEAVER: enter_leaver,
    FindingKind.DECISION: enter_decision,
    FindingKind.ACTION: enter_action,
    FindingKind.POSTPONEMENT: enter_postponement,
    FindingKind.APPOINTMENT: enter_appointment,
    FindingKind.POSITION: enter_position,
    FindingKind.COMING_DATE: enter_coming_date,
    FindingKind.VACANCY: enter_vacancy,
    FindingKind.QUESTION: enter_question,
    FindingKind.MONEY: enter_money,
    FindingKind.MARK: enter_mark,
}
"""In the order in which the kinds are entered: points and people first, for the rest stands on them."""


def due_of(text: str | None) -> tuple[date | None, str]:
    """Return last day and its precision, out of a date or a month ('2020-12')."""
    day = day_of(text)
    if day:
        return day, DuePrecision.DAY
    try:
        year, month = map(int, (text or "").split("-"))
        return date(year, month, calendar.monthrange(year, month)[1]), DuePrecision.MONTH
    except ValueError:
        return None, DuePrecision.NONE
