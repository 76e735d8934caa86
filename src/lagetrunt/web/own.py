"""The municipality for which the reader sits: what *Min kommun* leads to."""

from __future__ import annotations

from django.utils import timezone

from lagetrunt.access import seen
from lagetrunt.models import Mandate, Organisation, User
from lagetrunt.register.rosters import on_day


def own_organisations(user: User) -> list[Organisation]:
    """Return the organisations on whose seats the reader sits today, that of the first network first."""
    if user.person_id is None:
        return []
    held = seen(user, Mandate).filter(on_day(timezone.localdate()), person=user.person_id)
    held = held.filter(seat__organisation__isnull=False, seat__withdrawn_at__isnull=True)
    rows = held.select_related("seat__organisation").order_by("seat__body__sort_key", "seat__kind", "id")
    return list(dict.fromkeys(mandate.seat.organisation for mandate in rows))
