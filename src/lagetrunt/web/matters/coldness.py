"""Whether a matter has gone cold: nobody has mentioned it for four meetings or twelve months."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta

from lagetrunt.models import Body, Meeting, MeetingState
from lagetrunt.register.business.horizon import COLD_DAYS, COLD_MEETINGS


def meetings_held(body: Body) -> list[date]:
    """Return the days on which a body has met, the oldest first."""
    rows = Meeting.objects.filter(body=body, state=MeetingState.HELD, withdrawn_at__isnull=True)
    return list(rows.order_by("date").values_list("date", flat=True))


def is_cold(last: date | None, held: list[date], today: date) -> bool:
    """Return whether what was last mentioned on a day is cold by now; what never was mentioned is not."""
    if last is None:
        return False
    return last < today - timedelta(days=COLD_DAYS) or len(held) - bisect_right(held, last) >= COLD_MEETINGS
