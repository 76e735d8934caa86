"""Which meeting an agenda is for: the next one, or that of a day; a day that nobody has booked is drafted for too."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from lagetrunt.meetings.agenda.settling import refuse_over
from lagetrunt.models import Body, Meeting, MeetingState, Refused
from lagetrunt.register.calendar import next_meeting
from lagetrunt.register.day_words import day_date


def meeting_to_draft(body: Body, *, on: date, day: date | None = None) -> Meeting:
    """Return the meeting of a body on `day`, else its next one from `on`.

    A day that is only named, in a paper or by `day`, gives a meeting that is not saved, at the hours of the last one.
    Refused: `no-next-meeting`; `already-held`, `meeting-cancelled`; `day-past` (nothing is booked that day).
    """
    if day is None:
        coming = next_meeting(body, on)
        if coming is None:
            raise Refused(
                "no-next-meeting",
                _("Inget kommande möte är bokat för %(body)s, och inget nämns i anteckningarna.") % {"body": body},
                instead=_("Boka ett möte på sidan Möten, eller säg en dag."),
            )
        return coming.meeting or _proposed(body, coming.date)
    that_day = Meeting.objects.filter(body=body, date=day, withdrawn_at__isnull=True).order_by("ordinal")
    there: list[Meeting] = list(that_day.select_related("body"))
    open_ones = [one for one in there if one.state in (MeetingState.PLANNED, MeetingState.PROPOSED)]
    if there:
        refuse_over(there[0] if not open_ones else open_ones[0])
        return open_ones[0]
    if day < on:
        raise Refused(
            "day-past",
            _("%(body)s har inget möte den %(day)s, och dagen är förbi.") % {"body": body, "day": day_date(day)},
            instead=_("Säg en dag som kommer."),
        )
    return _proposed(body, day)


def _proposed(body: Body, day: date) -> Meeting:
    """Return a meeting that is not saved, at the hours of the body's last one."""
    held = Meeting.objects.filter(body=body, state=MeetingState.HELD, date__lt=day, withdrawn_at__isnull=True)
    last = held.filter(start__isnull=False).order_by("-date", "-ordinal").first()
    return Meeting(
        association_id=body.association_id,
        body=body,
        date=day,
        start=last.start if last else None,
        end=last.end if last else None,
        state=MeetingState.PROPOSED,
    )
