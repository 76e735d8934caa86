"""By when something is to be done: a day, a month, the next meeting, or what the sentence beside tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from lagetrunt.language.dates import FoundDate
from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.assignees import Coming
from lagetrunt.reading.statements import Letter, Sentence

_BACK = 3
"""A day that 'till dess' means stands so many sentences back at most."""


def due_of(sentence: Sentence, start: int, end: int, coming: Coming) -> str | None:
    """Return the date or month by which it is to be done; the next meeting's day where the sentence speaks of it."""
    text = sentence.mask
    seen = pattern_in("actions", "due", "seen").search(text, start, end)
    if seen:
        day = coming.in_month(table("actions")["months"].index(seen["month"]) + 1) if seen["month"] else coming.next
        if day:
            return day
    ahead = pattern_in("actions", "due", "ahead").search(text, start, end)
    found = _at_meeting_of_month(sentence, start, end, coming) or _on_day(sentence, start, end)
    if ahead:
        return _so_long_before(
            ahead["count"], ahead["unit"], found or _of_meeting(text, start, end, coming) or coming.next
        )
    if found is None and pattern_in("actions", "due", "then").search(text, start, end):
        found = _told_before(sentence, coming)
    return found or _from_meeting(text[start:end], coming) or _of_meeting(text, start, end, coming)


def _on_day(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the last day or month that the sentence tells in so many words."""
    text = sentence.mask
    found = None
    for last in sentence.dates_in(start, end):
        before = text[start : last.start - sentence.start]
        if (
            last.value is None
            or last.kind not in {"day", "month"}
            or text[last.start - sentence.start] == Letter.PAST_DAY
        ):
            continue
        if pattern_in("actions", "due", "about").search(before):
            continue
        if pattern_in("actions", "due", "settled").search(before):
            return last.value
        if not _is_of_something_else(text, before, last):
            found = found or last.value
    return found


def _at_meeting_of_month(sentence: Sentence, start: int, end: int, coming: Coming) -> str | None:
    """Return the day of the meeting that is told by its month: 'till sammanträdet i september'."""
    if pattern_in("actions", "due", "event_verbs").search(sentence.mask):
        return None
    for told in sentence.dates_in(start, end):
        before = sentence.mask[start : told.start - sentence.start]
        if told.kind == "month" and told.value and pattern_in("actions", "due", "meeting_in").search(before):
            return coming.in_month(int(told.value[-2:]))
    return None


def _of_meeting(text: str, start: int, end: int, coming: Coming) -> str | None:
    """Return the day of the meeting by which it is to be done: 'till majmötet', 'till nästa gång'."""
    named = pattern_in("actions", "due", "named_meeting").search(text, start, end)
    if named and not pattern_in("actions", "due", "event_verbs").search(text):
        return coming.in_month(table("actions")["months"].index(named["month"]) + 1)
    placed = pattern_in("actions", "due", "placed_meeting").search(text, start, end)
    if placed and not pattern_in("actions", "due", "event_verbs").search(text):
        return coming.at(placed["place"])
    return coming.next if pattern_in("actions", "due", "next_meeting").search(text, start, end) else None


def _so_long_before(count: str, unit: str, day: str | None) -> str | None:
    """Return the day so long before another: 'två veckor före mötet'."""
    try:
        last = date.fromisoformat(day or "")
    except ValueError:
        return None
    number = int(count) if count.isdigit() else table("actions")["counts"][count]
    return (last - timedelta(days=number * table("actions")["units"][unit])).isoformat()


def _told_before(sentence: Sentence, coming: Coming) -> str | None:
    """Return the day that 'till dess' means: one told before, else that of the next meeting where it was spoken of."""
    before: Sentence | None = sentence
    for _step in range(_BACK):
        if before is None or before.item != sentence.item:
            return None
        days = [
            d.value
            for d in before.dates
            if d.kind == "day" and before.mask[d.start - before.start] == Letter.COMING_DAY
        ]
        if days:
            return days[-1]
        if pattern_in("actions", "due", "next_meeting").search(before.mask):
            return coming.next
        before = before.before
    return None


def due_beside(draft: Draft, coming: Coming) -> None:
    """Give the actions without a last day the one that the sentence behind them tells: 'Sista dag 30 juni.'"""
    at = {(s.block, s.start): number for number, s in enumerate(draft.sentences)}
    for number, action in enumerate(draft.actions):
        place = action.places[0]
        if action.due or action.reported or draft.document.blocks[place.block].cell:
            continue
        found = next(
            (at[place.block, start] for start in range(place.start, -1, -1) if (place.block, start) in at), None
        )
        if found is None or pattern_in("actions", "due", "vague").search(draft.sentences[found].mask):
            continue
        told = _behind(draft, found)
        if told:
            draft.actions[number] = replace(action, due=told)


def _behind(draft: Draft, number: int) -> str | None:
    """Return the last day that the sentence behind one tells, in the same paragraph or the next."""
    sentence, other = (
        draft.sentences[number],
        draft.sentences[number + 1] if number + 1 < len(draft.sentences) else None,
    )
    if other is None or other.item != sentence.item or other.block - sentence.block > 1 or not other.dates:
        return None
    blocks = draft.document.blocks[other.block], draft.document.blocks[sentence.block]
    if blocks[0] is not blocks[1] and any(block.kind != "paragraph" for block in blocks):
        return None
    if "action" in other.taken or not pattern_in("actions", "due", "deadline").search(other.mask):
        return None
    return _on_day(other, 0, len(other.text))


def _is_of_something_else(text: str, before: str, day: FoundDate) -> bool:
    """Say whether a date is when something is held, began or is asked about, and no last day."""
    if pattern_in("actions", "due", "not_before").search(before):
        return True
    if pattern_in("actions", "due", "event_verbs").search(text) and pattern_in("actions", "due", "event_before").search(
        before
    ):
        return True
    return day.kind == "month" and bool(pattern_in("actions", "due", "asked").search(before))


def _from_meeting(text: str, coming: Coming) -> str | None:
    """Return the day that 'inom två veckor', 'i morgon' or 'nästa fredag' means, counted from the meeting."""
    if coming.meeting is None:
        return None
    within = pattern_in("actions", "due", "within").search(text)
    if within:
        count = int(within["count"]) if within["count"].isdigit() else table("actions")["counts"][within["count"]]
        return (coming.meeting + timedelta(days=count * table("actions")["units"][within["unit"]])).isoformat()
    told = pattern_in("actions", "due", "relative").search(text)
    if told is None:
        today = pattern_in("actions", "due", "today").search(text)
        return coming.meeting.isoformat() if today else None
    if told["tomorrow"]:
        return (coming.meeting + timedelta(days=1)).isoformat()
    weekday = table("actions")["weekday_names"].index(told["day"] or told["day2"])
    if told["next"] or told["next2"] or told["later"]:
        return (coming.meeting + timedelta(days=7 - coming.meeting.weekday() + weekday)).isoformat()
    return (coming.meeting + timedelta(days=(weekday - coming.meeting.weekday() - 1) % 7 + 1)).isoformat()
