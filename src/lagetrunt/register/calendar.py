"""A body's meetings through the year, and the next one: booked, or only named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from lagetrunt.models import Body, ComingDate, Meeting, MeetingState
from lagetrunt.register.gaps import Gap, gaps


@dataclass(frozen=True)
class NextMeeting:
    """The next time a body meets: a booked meeting, or (`meeting` None) a date that a paper names."""

    date: date
    meeting: Meeting | None = None
    coming: ComingDate | None = None

    @property
    def is_booked(self) -> bool:
        """Return whether it is more than a date in a paper."""
        return self.meeting is not None


def next_meeting(body: Body, day: date) -> NextMeeting | None:
    """Return the next meeting of a body on or after a day; None where nothing is booked or named."""
    standing = Meeting.objects.filter(body=body, withdrawn_at__isnull=True, date__gte=day)
    booked = standing.filter(state__in=[MeetingState.PLANNED, MeetingState.PROPOSED]).first()
    off = standing.exclude(state__in=[MeetingState.PLANNED, MeetingState.PROPOSED]).values("date")
    named = own_dates(body).filter(date__gte=day).exclude(date__in=off).order_by("date", "is_proposed", "id").first()
    if booked and (named is None or booked.date <= named.date or booked.state == MeetingState.PLANNED):
        return NextMeeting(booked.date, meeting=booked)
    return NextMeeting(named.date, coming=named) if named else None


def own_dates(body: Body) -> QuerySet[ComingDate]:
    """Return the dates that papers name for the body's own meetings."""
    dates: QuerySet[ComingDate] = ComingDate.objects.filter(body=body, what="", withdrawn_at__isnull=True)
    return dates


@dataclass(frozen=True)
class YearOfMeetings:
    """One calendar year of a body."""

    year: int
    meetings: list[Meeting]
    named: list[ComingDate]
    """Dates that papers name and on which there is no meeting, one a day."""
    gaps: list[Gap]


def year_of_meetings(body: Body, year: int) -> YearOfMeetings:
    """Return the meetings of a year, the dates that were only named, and the gaps that reach into it."""
    meetings = list(
        Meeting.objects.filter(body=body, date__year=year, withdrawn_at__isnull=True).select_related("body")
    )
    met = {meeting.date for meeting in meetings}
    named: dict[date, ComingDate] = {}
    for coming in own_dates(body).filter(date__year=year).order_by("date", "is_proposed", "-id"):
        if coming.date not in met:
            named.setdefault(coming.date, coming)
    reaching = [gap for gap in gaps(body) if gap.after.year <= year <= gap.before.year]
    return YearOfMeetings(year, meetings, list(named.values()), reaching)
