"""The draft: what always stands there, what is open, and what people have settled, as one agenda."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.meetings.agenda.cautions import with_cautions
from lagetrunt.meetings.agenda.later import later_reasons
from lagetrunt.meetings.agenda.lines import Agenda, Caution, Line, NotNow
from lagetrunt.meetings.agenda.merging import grouped, joined_to_standing, line_of
from lagetrunt.meetings.agenda.naming import sentence
from lagetrunt.meetings.agenda.overlay import laid_over, stored_lines
from lagetrunt.meetings.agenda.reasons import Reason, booked_reasons, reasons_of
from lagetrunt.meetings.agenda.standing import LastPapers, last_papers, standing_lines
from lagetrunt.models import Action, Decision, Matter, Meeting, Postponement, Question, Round, User
from lagetrunt.register.business import Open, open_business
from lagetrunt.register.day_words import day_date
from lagetrunt.register.rosters import offices_on

_RULES = (
    "promised",
    "left_promise",
    "left_seat",
    "left_office",
    "left_role",
    "seat_empty",
    "seat_told_empty",
    "term_over",
    "term_ends",
    "evaluation",
    "decide_again",
    "decision_ends",
    "decision_review",
    "condition_due",
    "formal_missing",
    "unanswered",
    "question_open",
    "silent",
)
"""What open business may bring to a meeting, besides what was put off; papers and gaps are seen to elsewhere."""
_BELOW = frozenset({"left_seat", "left_office", "left_role", "seat_empty", "seat_told_empty", "silent"})
"""What a body has to see to in the bodies below it and the outer ones; the rest is for their own agendas."""
_WAITS = (Action, Decision, Matter, Postponement, Question, Round)
"""What may be a point of a later meeting."""


def draft_agenda(meeting: Meeting, *, user: User, on: date | None = None) -> Agenda:
    """Return the agenda of a meeting as it stands on a day (today), drafted and with what people have settled.

    The meeting came through `access`; one that is not saved is drafted for too (a day that is only proposed). The
    number of queries is the same however much is open. Source of the rules: `language/sv/agenda.toml`.
    """
    day = on or timezone.localdate()
    papers = last_papers(meeting, offices_on(meeting.body, meeting.date))
    bodies = [meeting.body, *{body.pk: body for body in papers.below.values()}.values()]
    # What was put off to a meeting without papers goes cold by that, so for it the cold is asked for too.
    put_off = open_business(user, [meeting.body], on=day, rules=["put_off"])
    open_lines = [*put_off, *open_business(user, bodies, on=day, rules=_RULES, with_cold=False)]
    reasons = [*reasons_of([one for one in open_lines if _concerns(one, meeting)], meeting), *booked_reasons(meeting)]
    proposed = _proposed([one for one in reasons if one.on_agenda], papers)
    not_now = [_not_now(one, papers) for one in _waiting([*reasons, *later_reasons(meeting)])]
    lines, dropped = laid_over(proposed, [one.line for one in not_now], stored_lines(meeting))
    shown = {key for line in (*lines, *dropped) for key in (line.key, *line.also)}
    lines = with_cautions(lines, meeting)
    minutes, there = sum(line.minutes for line in lines), minutes_of(meeting)
    return Agenda(
        meeting=meeting,
        lines=tuple(lines),
        waiting=tuple(one for one in not_now if one.line.key not in shown),
        dropped=tuple(dropped),
        minutes=minutes,
        minutes_there=there,
        warnings=tuple(_overfull(minutes, there)),
    )


def _concerns(one: Open, meeting: Meeting) -> bool:
    """Return whether it is for the body that meets: its own, or who sits in a body below it and whether that lives."""
    return one.body is not None and (one.body.pk == meeting.body_id or one.rule in _BELOW)


def _proposed(reasons: Sequence[Reason], papers: LastPapers) -> list[Line]:
    groups = grouped(reasons)
    questions = {key for group in groups if not group.gathered for one in group.reasons for key in one.keys}
    first, last = standing_lines(papers, questions=questions)
    groups, first = joined_to_standing(groups, first)
    groups, last = joined_to_standing(groups, last)
    return [*first, *(line_of(group, papers) for group in groups), *last]


def _waiting(reasons: Iterable[Reason]) -> list[Reason]:
    """Return what may be a point of a later meeting and has not gone cold, each once."""
    found = [one for one in reasons if isinstance(one.open.fact, _WAITS)]
    on_agenda = {one.key for one in found if one.on_agenda}
    waiting = {one.key: one for one in reversed(found) if one.key not in on_agenda and not one.open.is_cold}
    return list(reversed(waiting.values()))


def _not_now(reason: Reason, papers: LastPapers) -> NotNow:
    """Return what is open but waits, with why and the line that it would be."""
    line = line_of(grouped([replace(reason, gathered="")])[0], papers)
    return NotNow(open=reason.open, why=_why_not(reason), comes_back=reason.comes_back, line=line)


def _why_not(reason: Reason) -> str:
    """Return why something open is not proposed for this meeting."""
    if not isinstance(reason.open.fact, Action):
        return reason.why
    if reason.comes_back is None:
        due = _("Ingen sista dag är sagd.")
    else:
        due = _("Ska vara klart %(day)s.") % {"day": day_date(reason.comes_back)}
    words = sentence(reason.open.title)
    return " ".join(part for part in (words if words != sentence(reason.heading) else "", due, reason.open.why) if part)


def minutes_of(meeting: Meeting) -> int | None:
    """Return how many minutes a meeting takes, None where its hours are not known."""
    if not (meeting.start and meeting.end):
        return None
    start, end = (datetime.combine(meeting.date, clock) for clock in (meeting.start, meeting.end))
    return int((end - start).total_seconds() // 60)


def _overfull(minutes: int, there: int | None) -> Iterable[Caution]:
    if there is not None and minutes > there:
        over = minutes - there
        said = ngettext(
            "Punkterna tar %(over)s minut mer än mötet är långt.",
            "Punkterna tar %(over)s minuter mer än mötet är långt.",
            over,
        )
        yield Caution(code="overfull", sentence=said % {"over": over})
