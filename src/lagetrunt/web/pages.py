"""How a view begins and ends: who asks, which network, one verb, and a refusal shown where it belongs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from django.contrib.auth.decorators import login_required
from django.db.models import Model, QuerySet
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from lagetrunt.access import body_at
from lagetrunt.models import Body, Refused, User

P = ParamSpec("P")
T = TypeVar("T")


class Asked(HttpRequest):
    """A request whose user is signed in: what `signed_in` views get."""

    user: User


def signed_in(view: Callable[Concatenate[Asked, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Let only signed-in users in; others go to the sign-in page and come back."""
    return login_required(view)


def in_body(view: Callable[Concatenate[Asked, Body, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Turn the `body` of the address into the network, if the user sees it; an earlier name leads to today's."""

    @wraps(view)
    def guarded(request: Asked, body: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        found = body_at(request.user, body)
        if found.slug != body and request.method == "GET" and request.resolver_match:
            here = request.resolver_match
            return redirect(reverse(here.view_name, kwargs={**here.kwargs, "body": found.slug}), permanent=True)
        return view(request, found, *args, **kwargs)

    return signed_in(guarded)  # type: ignore[arg-type]  # the body of the address becomes a Body


def done_by(form: BaseForm, verb: Callable[..., T], *args: Any, **kwargs: Any) -> T | None:
    """Call a verb with a form's values; a refusal becomes the form's own error, and None is returned.

    The form must be valid. Its refusal stands in `form.refused` too, for the parts that show what is in the way.
    Where somebody else has changed what the form showed when it was opened, nothing is done and that is told.
    """
    if form.data.get(stamp_name(form), stamp_of(form)) != stamp_of(form):
        told = (
            _("Någon annan har ändrat det här sedan du öppnade sidan."),
            _("Det du skrev står kvar; spara igen om det ska gälla."),
        )
        form.add_error(None, " ".join(told))
        return None
    try:
        return verb(*args, **kwargs)
    except Refused as refused:
        form.refused = refused  # type: ignore[attr-defined]  # read by the template
        form.add_error(None, " ".join(part for part in (refused.sentence, refused.instead) if part))
        return None


def number_in(request: HttpRequest, name: str, *, most: int = 999_999_999) -> int | None:
    """Return the whole number from 0 to `most` that the query has under `name`; None for anything else."""
    text = request.GET.get(name, "")
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(most)) else most + 1
    return number if number <= most else None


def year_in(request: HttpRequest, name: str = "ar") -> int | None:
    """Return the year that the query asks for; None for anything that is no year of the calendar."""
    return number_in(request, name, most=9999) or None


def stamp_name(form: BaseForm) -> str:
    """Return the name under which a form sends back what it showed at first."""
    return f"sedd-{type(form).__name__.lower()}"


def stamp_of(form: BaseForm) -> str:
    """Return a short mark of what a form shows before anybody types; empty where it shows nothing."""
    shown = sorted((name, _plain(value)) for name, value in form.initial.items())
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:16] if shown else ""


def _plain(value: Any) -> str:
    if isinstance(value, Model):
        return str(value.pk)
    return repr([_plain(one) for one in value]) if isinstance(value, list | tuple | QuerySet) else str(value)


def sent(request: HttpRequest) -> QueryDict | None:
    """Return what was posted, also when it is empty; None when the page was only asked for."""
    return request.POST if request.method == "POST" else None
