"""Reports are proposed: what a meeting's notes say of what was promised at earlier ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from lagetrunt.access import may_write_body, require
from lagetrunt.language.reports import Told, called_by_office
from lagetrunt.language.topics import told_words
from lagetrunt.models import (
    Action,
    ActionState,
    Assignee,
    Item,
    Meeting,
    Office,
    ProposalState,
    Report,
    ReportKind,
    Seat,
    User,
)
from lagetrunt.register.following.overtaken import Claim, events_of, overtaking
from lagetrunt.register.following.places import places_of
from lagetrunt.register.following.promises import Promise, Said, likelihood, promise_of, recorded, said_in
from lagetrunt.register.following.reports import may_settle, settle
from lagetrunt.register.journal import Step, same_association, step
from lagetrunt.register.matters.rows import matters_of

Accept = Literal["none", "sure", "all"]
SURE = 0.9
_LEAST = 0.35
"""What is less likely is not proposed."""
_ACCEPTED = 0.65
"""A promise that is ended by mistake is forgotten: more is asked than for a tie."""
_RENEWED = Told(ReportKind.RENEWED, 0.9, "renewed", is_weak=True)
_RECORDED = Told(ReportKind.DONE, 0.97, "recorded", is_weak=False)
_WHY = {
    "renewed": gettext_noop("Samma sak lovas igen."),
    "recorded": gettext_noop("Handlingen tar upp det som klart."),
    "handed back": gettext_noop("Anteckningarna säger att någon annan får ta över."),
    "late": gettext_noop("Anteckningarna säger att det är försenat."),
    "dropped": gettext_noop("Anteckningarna säger att det stryks."),
    "handed over": gettext_noop("Anteckningarna säger att någon annan tar över."),
    "as promised": gettext_noop("Anteckningarna säger att det är gjort som utlovat."),
    "ready": gettext_noop("Anteckningarna säger att det är klart."),
    "thanked": gettext_noop("Någon tackas för det."),
    "tells": gettext_noop("Det redovisas på mötet."),
}
_DONE = gettext_noop("Anteckningarna säger att det är gjort.")


@dataclass(slots=True)
class _Notes:
    """The notes of one meeting as they are read for reports."""

    meeting: Meeting
    before: date
    """The day of the meeting before."""
    said: list[Said]


def propose_reports(meeting: Meeting, *, by: User, accept: Accept = "none") -> list[Report]:
    """Propose what a meeting's notes report of open actions of earlier meetings; return the new reports.

    Where later meetings are in the register already, what theirs report of this one's actions is proposed too. `accept`
    confirms what is `sure`, or `all` that is likely, and ends those actions. What somebody has said yes or no to is
    left. Inverse: `undo_step`. Refused: `not-allowed`.
    """
    same_association(by, meeting)
    require(may_write_body(by, meeting.body))
    with step("propose_reports", by=by, about=meeting) as taken:
        proposing = _Proposing(taken, meeting, by, accept)
        return [*proposing.from_earlier(), *proposing.from_this(), *proposing.overtaken()]


class _Proposing:
    """One meeting's reports, with what they need read once."""

    def __init__(self, taken: Step, meeting: Meeting, by: User, accept: Accept) -> None:
        self._taken, self._meeting, self._by = taken, meeting, by
        self._least = {"none": 2.0, "sure": SURE, "all": _ACCEPTED}[accept]
        people = Prefetch("assignees", Assignee.objects.select_related("person", "organisation", "body"))
        rows = Action.objects.filter(meeting__body=meeting.body, withdrawn_at__isnull=True)
        rows = rows.filter(Q(state=ActionState.OPEN) | Q(meeting__date__gte=meeting.date))
        rows = rows.filter(meeting__withdrawn_at__isnull=True).select_related("meeting__body", "item")
        self._actions = list(rows.prefetch_related(people).order_by("meeting__date", "pk"))
        later = Item.objects.filter(meeting__body=meeting.body, meeting__date__gte=meeting.date)
        later = later.filter(withdrawn_at__isnull=True, meeting__withdrawn_at__isnull=True).exclude(words="")
        self._items = list(later.select_related("meeting__body").order_by("meeting__date", "position"))
        matters = matters_of([*self._actions, *self._items])
        self._matters = {key: matter.pk for key, matter in matters.items()}
        told = Report.objects.filter(meeting__body=meeting.body, withdrawn_at__isnull=True)
        self._told = set(told.values_list("action_id", "meeting_id"))
        days = Meeting.objects.filter(body=meeting.body, withdrawn_at__isnull=True, items__isnull=False)
        self._roles = _roles(meeting)
        seats = Seat.objects.filter(body=meeting.body, withdrawn_at__isnull=True, organisation__isnull=False)
        self._places = told_words(" ".join(set(seats.values_list("organisation__name", flat=True))))
        self._days = sorted(set(days.values_list("date", flat=True)))

    def from_earlier(self) -> list[Report]:
        """Propose what this meeting's notes report of earlier actions."""
        earlier = [action for action in self._actions if action.meeting.date < self._meeting.date]
        return self._propose(self._notes(self._meeting), earlier)

    def from_this(self) -> list[Report]:
        """Propose what later meetings' notes, which were here before, report of this one's actions."""
        own = [action for action in self._actions if action.meeting_id == self._meeting.pk]
        later = {item.meeting_id: item.meeting for item in self._items if item.meeting.date > self._meeting.date}
        found = []
        for meeting in later.values():
            found += self._propose(self._notes(meeting), own)
        return found

    def overtaken(self) -> list[Report]:
        """Propose which promises events have overtaken: earlier ones by this meeting, its own by later ones."""
        still = self._open_unreported()
        found = []
        for meeting in {item.meeting_id: item.meeting for item in self._items}.values():
            items = [item for item in self._items if item.meeting_id == meeting.pk]
            events = events_of(meeting, items, self._matters)
            for action in self._actions:
                is_asked = meeting == self._meeting or action.meeting_id == self._meeting.pk
                if (
                    not is_asked
                    or action.meeting.date >= meeting.date
                    or meeting.pk in still.get(action.pk, {meeting.pk})
                ):
                    continue
                claim = overtaking(action, self._matter(action), events)
                if claim:
                    found.append(self._report(meeting, action, claim))
                    still = self._open_unreported()  # the same promise, made again, ends with it
        return found

    def _open_unreported(self) -> dict[int, set[int]]:
        """Return the actions that are open by now, each with the meetings that have reported of it."""
        rows = Action.objects.filter(pk__in=[action.pk for action in self._actions], state=ActionState.OPEN)
        found: dict[int, set[int]] = {pk: set() for pk in rows.values_list("pk", flat=True)}
        told = Report.objects.filter(action__in=found, withdrawn_at__isnull=True)
        for action, meeting in told.values_list("action", "meeting"):
            found[action].add(meeting)
        return found

    def _notes(self, meeting: Meeting) -> _Notes:
        own = [action for action in self._actions if action.meeting_id == meeting.pk]
        promised = [action.words for action in own if not _was_done_there(action)]
        said = [
            one
            for item in self._items
            if item.meeting_id == meeting.pk
            for one in said_in(item, self._matter(item), promised)
        ]
        for action in own:
            told = _RECORDED if _was_done_there(action) else _RENEWED
            said.append(recorded(action, self._matter(action), told))
        before = [day for day in self._days if day < meeting.date]
        return _Notes(meeting, before[-1] if before else date.min, said)

    def _matter(self, fact: Action | Item) -> int | None:
        return self._matters.get((type(fact).__name__, fact.pk))

    def _propose(self, notes: _Notes, actions: Iterable[Action]) -> list[Report]:
        """Give every action the likeliest of what was said, each of which speaks of one action only."""
        promises = [
            promise_of(action, self._matter(action), roles=self._roles, places=self._places)
            for action in actions
            if action.state == ActionState.OPEN and (action.pk, notes.meeting.pk) not in self._told
        ]
        ranked = sorted(
            ((p, promise, said) for promise in promises for said in notes.said if (p := _weigh(promise, said, notes))),
            key=lambda found: (-found[0], found[1].action.pk),
        )
        found, used = [], set()
        for probability, promise, said in ranked:
            if probability < _LEAST or id(promise) in used or id(said) in used:
                continue
            used |= {id(promise), id(said)}
            reason = _(_WHY.get(said.told.name, _DONE))
            claim = Claim(said.told.kind, said.text, said.item, probability, reason, said.action)
            found.append(self._report(notes.meeting, promise.action, claim))
        return found

    def _report(self, meeting: Meeting, action: Action, claim: Claim) -> Report:
        report = self._taken.create(
            Report,
            meeting=meeting,
            item=claim.item,
            words=claim.words,
            action=action,
            told=claim.told,
            kind=claim.kind,
            state=ProposalState.PROPOSED,
            probability=round(claim.probability, 3),
            reason=claim.reason,
            places=places_of(claim.words, action=claim.told, item=claim.item),
        )
        if claim.probability >= self._least and may_settle(report):
            self._taken.set(report, state=ProposalState.CONFIRMED)
            settle(report, by=self._by)
        return report


def _was_done_there(action: Action) -> bool:
    """Return whether the paper itself records an action as done."""
    return action.state == ActionState.DONE and action.settled_on == action.meeting.date


def _roles(meeting: Meeting) -> dict[int, frozenset[str]]:
    """Return the words by which those who hold an office in the body are spoken of, by the person's key."""
    rows = Office.objects.filter(body=meeting.body, withdrawn_at__isnull=True, starts_on__lte=meeting.date)
    rows = rows.filter(Q(ends_on__isnull=True) | Q(ends_on__gt=meeting.date))
    return {person: called_by_office(role) for person, role in rows.values_list("person_id", "role")}


def _weigh(promise: Promise, said: Said, notes: _Notes) -> float:
    return likelihood(promise, said, due_since=notes.before, on=notes.meeting.date, is_next=promise.day == notes.before)
