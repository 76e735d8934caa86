"""What is settled to come up later: decisions that end, or are to be reviewed, after the meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from lagetrunt.meetings.agenda.measures import rank_of
from lagetrunt.meetings.agenda.naming import as_heading
from lagetrunt.meetings.agenda.reasons import Reason
from lagetrunt.models import Appointment, Decision, ItemKind, Meeting
from lagetrunt.register.business.lines import Open
from lagetrunt.register.day_words import day_date

_AHEAD = timedelta(days=730)


def later_reasons(meeting: Meeting) -> Iterator[Reason]:
    """Give the decisions of the body whose last day, or review, comes after the meeting; one query.

    The last day of an appointment is that of a term, which is told where it ends.
    """
    after = (meeting.date + timedelta(days=1), meeting.date + _AHEAD)
    appointed = Appointment.objects.filter(
        meeting=OuterRef("meeting"), item=OuterRef("item"), until=OuterRef("until"), withdrawn_at__isnull=True
    )
    rows = Decision.objects.filter(
        Q(until__range=after) | Q(review_on__range=after),
        ~Exists(appointed),
        meeting__body=meeting.body_id,
        meeting__date__lt=meeting.date,
        withdrawn_at__isnull=True,
        meeting__withdrawn_at__isnull=True,
    )
    for decision in rows.select_related("meeting", "item").order_by("until", "review_on", "id"):
        yield _reason(decision, meeting)


def _reason(decision: Decision, meeting: Meeting) -> Reason:
    if decision.review_on and decision.review_on > meeting.date:
        day, rule, told = decision.review_on, "decision_review", _("Ska följas upp %(day)s.")
    else:
        assert decision.until is not None  # noqa: S101  # asked for with a day
        day, rule, told = decision.until, "decision_ends", _("Gäller till och med %(day)s.")
    why = told % {"day": day_date(day)}
    return Reason(
        open=Open(
            rule=rule,
            fact=decision,
            body=meeting.body,
            title=decision.words,
            why=why,
            facts=(decision,),
            since=decision.meeting.date,
            due=day,
        ),
        heading=as_heading(decision.words),
        why=why,
        rank=rank_of("Decision"),
        item=decision.item,
        kind=str(ItemKind.DECISION),
        on_agenda=False,
        comes_back=day,
    )
