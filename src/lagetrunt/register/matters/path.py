"""A matter's file: its path step by step, and what is left to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from lagetrunt.access import seen
from lagetrunt.models import (
    Action,
    ActionState,
    Decision,
    Item,
    Matter,
    Meeting,
    Organisation,
    Outcome,
    Paper,
    Person,
    Postponement,
    ProposalState,
    Report,
    ReportKind,
    Round,
    Tie,
    User,
    WayOn,
)
from lagetrunt.register.gaps import gaps
from lagetrunt.register.kept import kept
from lagetrunt.register.matters.chains import Chain, chains_in
from lagetrunt.register.matters.held import Held, held_by
from lagetrunt.register.matters.likeness import days_before
from lagetrunt.register.renewals import repeats


@dataclass(frozen=True, kw_only=True)
class MatterStep:
    """One step of a matter's path, or something of it that waits."""

    day: date
    kind: str
    """raised, put_off, discussed, nothing_new, empty, asked, decided, promised, reported or question."""
    words: str
    """The network's own words."""
    fact: models.Model | None = None
    meeting: Meeting | None = None
    item: Item | None = None
    tie: Tie | None = None
    doubtful: bool = False
    """Whether the tie, or the report, is only proposed."""
    until: date | None = None
    """To when it was put off, or by when it is to be done."""
    why: str = ""
    """Why it was put off, or why it waits."""


@dataclass(kw_only=True)
class MatterFile:
    """One question over the years."""

    matter: Matter
    steps: list[MatterStep] = field(default_factory=list)
    """The newest first."""
    put_off_count: int = 0
    waited_days: int = 0
    """Days from when it was first put off until it was dealt with, or until the day asked about."""
    first: date | None = None
    last: date | None = None
    to_do: list[Action] = field(default_factory=list)
    """Open actions, each promise once."""
    waiting: list[MatterStep] = field(default_factory=list)
    """What else is left: what was put off and not dealt with, decisions that want a later decision or each board's."""
    rounds: list[Round] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    organisations: list[Organisation] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    missing: list[date] = field(default_factory=list)
    """Days of meetings that are referred to, but of which no paper is here."""


def matter_file(matter: Matter, user: User, *, on: date) -> MatterFile:
    """Return the path of a matter that came through `access`, as it stands on a day."""
    held = held_by([matter])[matter.pk]
    own = [chain for chain in chains_in(user, matter.body, on=on) if chain.matter == matter]
    said_again = repeats(held.actions)
    steps = [step for step in _steps(held, own) if not _only_repeats(step, said_again)]
    days = [step.day for step in steps]
    meetings = {step.meeting.pk for step in steps if step.meeting}
    papers = seen(user, Paper).filter(meeting__in=meetings).only("public_id", "name").order_by("date", "pk")
    return MatterFile(
        matter=matter,
        steps=steps,
        put_off_count=len({link.meeting_id for chain in own for link in chain.postponements}),
        waited_days=max(((chain.dealt_with or on) - chain.first_put_off).days for chain in own) if own else 0,
        first=min(days, default=None),
        last=max(days, default=None),
        to_do=[one for one in held.actions if one.state == ActionState.OPEN and one.pk not in said_again],
        waiting=[*_put_off_still(own), *_decided_further(held)],
        rounds=held.rounds,
        people=_people(matter, held),
        organisations=_organisations(held),
        papers=list(papers),
        missing=_missing(matter, held, own),
    )


def _steps(held: Held, own: list[Chain]) -> list[MatterStep]:
    """Return the steps, the newest first; of one meeting the point before what came of it."""
    until = {link.pk: day for chain in own for link, day in zip(chain.postponements, chain.untils, strict=True)}
    steps = [_of_item(item, held, until) for item in held.items]
    steps += [_of_postponement(one, held, until) for one in held.postponements if not _is_shown(one, held)]
    steps += [_step("asked", fact, held, words=fact.subject) for fact in held.rounds]
    steps += [_step("decided", fact, held) for fact in held.decisions]
    steps += [_step("promised", fact, held, until=fact.due_on) for fact in held.actions]
    steps += [_step("question", fact, held) for fact in held.questions]
    steps += [_of_report(fact, held) for fact in held.reports]
    return sorted(steps, key=lambda step: step.day, reverse=True)


def _of_report(report: Report, held: Held) -> MatterStep:
    """What overtook a promise says nothing of it: there the promise's own words stand."""
    words = report.action.words if report.kind == ReportKind.OVERTAKEN else report.words
    is_doubtful = report.state == ProposalState.PROPOSED
    return _step("reported", report, held, words=words, doubtful=is_doubtful, tie=held.tie_of(report.action))


def _only_repeats(step: MatterStep, said_again: set[int]) -> bool:
    """Return whether a promise was made before, so that its report tells of it."""
    return isinstance(step.fact, Action) and step.fact.pk in said_again


def _of_item(item: Item, held: Held, until: dict[int, date | None]) -> MatterStep:
    put_off = next((one for one in held.postponements if one.item_id == item.pk and _is_whole(one)), None)
    if put_off is not None:
        why = put_off.reason
        return _step("put_off", item, held, words=item.words, item=item, until=until.get(put_off.pk), why=why)
    if item.outcome in (Outcome.POSTPONED, Outcome.NOT_REACHED):
        why = _("hanns inte med") if item.outcome == Outcome.NOT_REACHED else ""
        return _step("put_off", item, held, words=item.words, item=item, why=why)
    kinds = {Outcome.NOTHING_NEW: "nothing_new", Outcome.EMPTY: "empty"}
    kind = kinds.get(Outcome(item.outcome)) or ("raised" if item == held.items[0] else "discussed")
    return _step(kind, item, held, words=item.words, item=item)


def _of_postponement(one: Postponement, held: Held, until: dict[int, date | None]) -> MatterStep:
    return _step("put_off", one, held, until=until.get(one.pk), why=one.reason)


def _is_whole(one: Postponement) -> bool:
    """Return whether it was the point itself that was put off."""
    return one.item is not None and one.item.outcome in (Outcome.POSTPONED, Outcome.NOT_REACHED)


def _is_shown(one: Postponement, held: Held) -> bool:
    """Return whether the point that was put off is a step already."""
    return _is_whole(one) and any(item.pk == one.item_id for item in held.items)


def _step(
    kind: str,
    fact: Any,
    held: Held,
    *,
    words: str | None = None,
    item: Item | None = None,
    until: date | None = None,
    why: str = "",
    doubtful: bool = False,
    tie: Tie | None = None,
) -> MatterStep:
    tie = tie or held.tie_of(fact)
    return MatterStep(
        day=fact.meeting.date,
        kind=kind,
        words=words if words is not None else fact.words,
        fact=fact,
        meeting=fact.meeting,
        item=item or fact.item,
        tie=tie,
        doubtful=doubtful or (tie is not None and tie.state == ProposalState.PROPOSED),
        until=until,
        why=why,
    )


def _put_off_still(own: list[Chain]) -> Iterable[MatterStep]:
    """Give what was put off and not dealt with."""
    for chain in own:
        if chain.dealt_with is None:
            told = {"day": chain.first_put_off.isoformat(), "times": chain.times}
            why = _("Flyttad sedan %(day)s, %(times)s gånger.") % told
            if chain.times == 1:
                why = _("Flyttad sedan %(day)s.") % told
            if chain.perhaps_in_missing:
                why += " " + _("Kan ha tagits upp på ett möte vars anteckningar saknas.")
            last = chain.postponements[-1]
            yield MatterStep(
                day=chain.last_put_off,
                kind="put_off",
                words=chain.subject,
                fact=last,
                meeting=last.meeting,
                item=chain.item,
                until=chain.until,
                why=why,
            )


def _decided_further(held: Held) -> Iterable[MatterStep]:
    """Give the decisions that want a later decision, until a later meeting has decided anything of the matter."""
    for decision in held.decisions:
        is_last = not any(other.meeting.date > decision.meeting.date for other in held.decisions)
        if decision.needs_formal:
            yield _step("decided", decision, held, why=_("Varje nämnd ska fatta sitt beslut."))
        elif decision.way_on == WayOn.FURTHER and is_last:
            yield _step("decided", decision, held, why=_("Ett senare beslut ska fattas."), until=decision.review_on)


def _people(matter: Matter, held: Held) -> list[Person]:
    """Return who owns it and who has promised anything in it."""
    found = [matter.owner, *(one.person for action in held.actions for one in action.assignees.all())]
    return list(dict.fromkeys(person for person in found if person is not None))


def _organisations(held: Held) -> list[Organisation]:
    """Return the organisations that have answered, promised or are bound, in Swedish order."""
    found: set[Organisation] = {
        one.organisation for action in held.actions for one in action.assignees.all() if one.organisation
    }
    answered = Organisation.objects.filter(answers__round__in=held.rounds, answers__withdrawn_at__isnull=True)
    found |= set(answered) | set(Organisation.objects.filter(pk__in=_bound(held.decisions)))
    return sorted(found, key=lambda one: one.sort_key)


def _bound(decisions: list[Decision]) -> list[int]:
    through = Decision.binds.through.objects.filter(decision__in=decisions)
    return list(through.values_list("organisation_id", flat=True))


def _missing(matter: Matter, held: Held, own: list[Chain]) -> list[date]:
    """Return the days to which the matter was put off, or its notes refer, that lie where papers are missing."""
    body = matter.body
    between = kept(
        body.association_id, "between", body.pk, make=lambda: [(gap.after, gap.before) for gap in gaps(body)]
    )
    if not between:
        return []
    named = {day for chain in own for day in chain.untils if day}
    ahead = {(day.month, day.day) for day in named | {item.meeting.date for item in held.items}}
    told = [(item.words, item.meeting.date) for item in held.items]
    told += [(f"{decision.words} {decision.refers_to}", decision.meeting.date) for decision in held.decisions]
    for words, met in told:
        # "Tas upp igen den 28 november" names a day to come, where the matter was put off to it or met on it.
        named |= {day for day in days_before(words, met) if (day.month, day.day) not in ahead}
    return sorted(day for day in named if any(after < day < before for after, before in between))
