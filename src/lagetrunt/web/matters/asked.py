"""How a view of one matter begins: the matter of the address, or the one that it was joined to."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from lagetrunt.access import get, may_write_body, require, seen
from lagetrunt.models import JournalEntry, Matter, User
from lagetrunt.web.pages import Asked, signed_in

P = ParamSpec("P")
_AT_MOST = 20


def joined_into(user: User, public_id: str) -> Matter | None:
    """Return the matter that the one with this id was joined to, along the whole way; None where it was to none."""
    found = seen(user, Matter, withdrawn=True).filter(public_id=public_id).select_related("joined_to").first()
    kept = found.joined_to if found else None
    for _turn in range(_AT_MOST):
        if kept is None or kept.joined_to is None:
            break
        kept = kept.joined_to
    return kept


def of_matter(view: Callable[Concatenate[Asked, Matter, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Turn the `matter` of the address into the matter, if the user sees it; a joined one leads to the other."""

    @wraps(view)
    def guarded(request: Asked, matter: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        kept = joined_into(request.user, matter)
        if kept is not None:
            name = request.resolver_match.view_name if request.resolver_match else "matter"
            name = name if request.method == "GET" else "matter"
            return redirect(reverse(name, args=[kept.public_id]))
        return view(request, get(request.user, Matter, matter), *args, **kwargs)

    return signed_in(guarded)  # type: ignore[arg-type]  # the matter of the address becomes a Matter


def writing_matter(view: Callable[Concatenate[Asked, Matter, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Do as `of_matter`, for those who write in the matter's network; others are refused."""

    @wraps(view)
    def guarded(request: Asked, matter: Matter, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        require(may_write_body(request.user, matter.body))
        return view(request, matter, *args, **kwargs)

    return of_matter(guarded)  # type: ignore[arg-type]  # wrapping names the arguments


def undo_of_last(user: User, *verbs: str) -> str:
    """Return the address that undoes the step that a user has just taken with one of these verbs."""
    rows = JournalEntry.objects.filter(association_id=user.association_id, by=user, verb__in=verbs)
    entry = rows.order_by("-id").first()
    return reverse("undo", args=[entry.public_id]) if entry else ""
