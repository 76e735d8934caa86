"""Guarded fetches: the object, or the same answer for what is not there and what may not be seen."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from django.db.models import Model

from lagetrunt.access.scope import organisations_seen, seen
from lagetrunt.models import Body, BodyName, JournalEntry, Meeting, Organisation, User

M = TypeVar("M", bound=Model)


class NotVisible(Exception):
    """There is no such thing, or this user may not know that there is; becomes 404."""


class Withdrawn(Exception):
    """The thing was there and has been taken back; becomes 410, with its reason, for those who could see it."""

    def __init__(self, fact: Any, reason: str) -> None:
        super().__init__(reason)
        self.fact = fact
        self.reason = reason


def get(user: User, model: type[M], public_id: str) -> M:
    """Return the row of `model` with that public id; raise NotVisible, or Withdrawn for what was taken back."""
    found = seen(user, model, withdrawn=True).filter(public_id=public_id).first()
    if found is None:
        raise NotVisible(f"{model.__name__} {public_id}")
    _refuse_withdrawn(found)
    return found  # type: ignore[no-any-return]  # a queryset of M


def _refuse_withdrawn(found: Any) -> None:
    if getattr(found, "withdrawn_at", None) is None:
        return
    entry = (
        JournalEntry.objects.filter(subject_kind=type(found).__name__, subject_id=found.pk, reason__gt="")
        .order_by("-id")
        .first()
    )
    raise Withdrawn(found, entry.reason if entry else "")


def body_at(user: User, slug: str) -> Body:
    """Return the body at /n/<slug>/, also by an earlier slug; raise NotVisible."""
    rows = seen(user, Body, withdrawn=True)
    found = rows.filter(slug=slug).first()
    if found is None:
        earlier = BodyName.objects.filter(association_id=user.association_id, slug=slug).values("body")
        found = rows.filter(pk__in=earlier).first()
    if found is None:
        raise NotVisible(f"body {slug}")
    _refuse_withdrawn(found)
    return found  # type: ignore[no-any-return]  # a queryset of Body


def meeting_at(user: User, body: Body, day: date, ordinal: int = 1) -> Meeting:
    """Return the body's meeting on that day; raise NotVisible, or Withdrawn for one that was taken back."""
    rows = seen(user, Meeting, withdrawn=True).filter(body=body, date=day, ordinal=ordinal)
    found = rows.order_by("withdrawn_at").filter(withdrawn_at__isnull=True).first() or rows.order_by("-id").first()
    if found is None:
        raise NotVisible(f"meeting {day}")
    _refuse_withdrawn(found)
    return found  # type: ignore[no-any-return]  # a queryset of Meeting


def organisation_of(user: User, public_id: str) -> Organisation:
    """Return an organisation of the national list or of the association; raise NotVisible."""
    found = organisations_seen(user).filter(public_id=public_id).first()
    if found is None:
        raise NotVisible(f"organisation {public_id}")
    return found
