"""How a view of one matter begins: the matter of the address, or the one that it was joined to."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from lagetrunt.access import get, may_write_body, require, seen
from lagetrunt.models import JournalEntry, Matter, User
from lagetrunt.web.pages import Asked, signed_in

P = ParamSpec("P")
_AT_MOST = 20


def matter_at(user: User, public_id: str) -> Matter:
    """Return the matter with this id, or the one that it was joined to, along the whole way.

    Raises NotVisible, or Withdrawn for what was taken back.
    """
    rows = seen(user, Matter, withdrawn=True).select_related("body", "owner")
    found: Matter | None = rows.filter(public_id=public_id).first()
    for _turn in range(_AT_MOST):
        if found is None or found.joined_to is None:
            break
        found = found.joined_to
    if found is None or found.is_withdrawn:
        return get(user, Matter, found.public_id if found else public_id)
    return found


def of_matter(view: Callable[Concatenate[Asked, Matter, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Turn the `matter` of the address into the matter, if the user sees it; a joined one leads to the other."""

    @wraps(view)
    def guarded(request: Asked, matter: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        found = matter_at(request.user, matter)
        if found.public_id != matter:
            here = request.resolver_match.view_name if request.resolver_match else "matter"
            return redirect(reverse(here if request.method == "GET" else "matter", args=[found.public_id]))
        return view(request, found, *args, **kwargs)

    return signed_in(guarded)  # type: ignore[arg-type]  # the matter of the address becomes a Matter


def writing_matter(view: Callable[Concatenate[Asked, Matter, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Do as `of_matter`, for those who write in the matter's network; others are refused."""

    @wraps(view)
    def guarded(request: Asked, matter: Matter, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        require(may_write_body(request.user, matter.body))
        return view(request, matter, *args, **kwargs)

    return of_matter(guarded)  # type: ignore[arg-type]  # wrapping names the arguments


def undo_of_last(user: User, verb: str, *, back: str = "") -> str:
    """Return the address that undoes the step that a user has just taken with a verb, and then goes `back`."""
    rows = JournalEntry.objects.filter(association_id=user.association_id, by=user, verb=verb)
    entry = rows.order_by("-id").first()
    address = reverse("undo", args=[entry.public_id]) if entry else ""
    return f"{address}?{urlencode({'tillbaka': back})}" if address and back else address
