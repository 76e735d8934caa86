"""The meeting that a paper tells of: booked before, held before, or new."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from django.utils.translation import gettext as _
from rapidfuzz import fuzz

from lagetrunt.intake.withdraw import take_out
from lagetrunt.models import Finding, Meeting, MeetingState, Mode, Paper, PaperState, Place, Refused, User
from lagetrunt.register.journal import Step
from lagetrunt.register.meetings import book_meeting

_SAME_TEXT = 60.0
"""From here, of 100, two papers of one day are versions of each other."""
_LETTERS = 20000


def meeting_for(
    paper: Paper,
    day: date,
    values: dict[str, Any],
    header: dict[str, Finding],
    taken: Step,
    *,
    by: User,
    accept: str,
    second: bool,
) -> Meeting:
    """Return the meeting of a paper's body on that day, held now. A newer version takes the older one's facts out.

    Refused: `newer-version` (an entered paper of that day has nearly the same text); `meeting-there`.
    """
    assert paper.body is not None  # noqa: S101  # settled before
    if paper.meeting is not None and paper.meeting.withdrawn_at is None:
        return paper.meeting
    known = _known(values)
    places = [place for finding in header.values() for place in finding.places.all()]
    there = list(Meeting.objects.filter(body=paper.body, date=day, withdrawn_at__isnull=True).order_by("ordinal"))
    others = _papers_of(there, paper)
    if others and not second:
        second = _settle_other(paper, others, known, taken, by=by, accept=accept)
        there = list(Meeting.objects.filter(body=paper.body, date=day, withdrawn_at__isnull=True).order_by("ordinal"))
    free = [meeting for meeting in there if not _papers_of([meeting], paper)]
    if free:
        return _held(free[0], known, places, taken)
    return book_meeting(
        paper.body,
        date=day,
        by=by,
        state=MeetingState.HELD,
        again=second,
        places=places,
        finding=header["date"],
        **known,
    )


def _held(meeting: Meeting, known: dict[str, Any], places: list[Place], taken: Step) -> Meeting:
    """Say of a meeting that was booked before that it was held, and how."""
    taken.set(meeting, state=MeetingState.HELD, **known)
    taken.sourced(meeting, places=places)
    return meeting


def _known(values: dict[str, Any]) -> dict[str, Any]:
    start, end = _clock(values.get("start")), _clock(values.get("end"))
    if start and end and end <= start:
        end = None
    found = {"start": start, "end": end, "place": (values.get("place") or "")[:300], "mode": values.get("mode")}
    found["mode"] = found["mode"] if found["mode"] in Mode.values else None
    return {name: value for name, value in found.items() if value}


def _clock(value: str | None) -> time | None:
    try:
        return time.fromisoformat(value) if value else None
    except ValueError:
        return None


def _papers_of(meetings: list[Meeting], besides: Paper) -> list[Paper]:
    entered = (PaperState.PART, PaperState.ENTERED)
    return list(Paper.objects.filter(meeting__in=meetings, state__in=entered).exclude(pk=besides.pk))


def _settle_other(
    paper: Paper, others: list[Paper], known: dict[str, Any], taken: Step, *, by: User, accept: str
) -> bool:
    """Return whether it is a second meeting that day; take the older version out where it is a newer one."""
    older = next((other for other in others if other.pk == paper.replaces_id), None)
    if older is None:
        like = [other for other in others if likeness(paper, other) >= _SAME_TEXT]
        starts = {other.meeting.start for other in others if other.meeting}
        if known.get("start") and None not in starts and known["start"] not in starts:
            return True
        if not like and accept == "all":
            return True
        if not like:
            raise Refused(
                "meeting-there",
                _("Nätverket har redan ett möte den dagen, ur en annan handling."),
                instead=_("Säg att det är ett andra möte samma dag, eller att handlingen ersätter den andra."),
                showing=others,
            )
        if accept != "all":
            raise Refused(
                "newer-version",
                _("Handlingen liknar en som redan är införd för samma möte."),
                instead=_("Säg att den ersätter den andra, eller lägg den åt sidan."),
                showing=like,
            )
        older = like[0]
        taken.set(paper, replaces=older)
    take_out(older, taken, by=by)
    return False


def earlier_versions(paper: Paper) -> list[Paper]:
    """Return the papers of the same body and day that this one may be a newer version of, the likest first."""
    if paper.date is None:
        return []
    rows = Paper.objects.filter(association_id=paper.association_id, date=paper.date, body=paper.body)
    others = rows.filter(content__isnull=False, pk__lt=paper.pk)
    like = [(likeness(paper, other), other) for other in others]
    return [other for value, other in sorted(like, key=lambda pair: -pair[0]) if value >= _SAME_TEXT]


def likeness(one: Paper, other: Paper) -> float:
    """Return how alike the texts of two papers are, 0 to 100."""
    texts = [paper.texts.order_by("-id").first() for paper in (one, other)]
    if None in texts:
        return 0.0
    left, right = ("\n".join(block["text"] for block in text.blocks)[:_LETTERS] for text in texts if text)
    return float(fuzz.token_set_ratio(left, right) * 0.4 + fuzz.ratio(left, right) * 0.6)
