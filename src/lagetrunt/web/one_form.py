"""A page with one form that calls one verb: shown, refused in place, or done and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Required, TypedDict, Unpack

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lagetrunt.web.pages import Asked, done_by
from lagetrunt.web.told import tell


class Errand(TypedDict, total=False):
    """What the page says, and where it leads."""

    title: Required[str]
    back: Required[str]
    """Where one comes from, and goes back to."""
    told: Required[str]
    """What is told when it is done."""
    kicker: str
    button: str
    home: Callable[[Any], str]
    """Where one goes when it is done, from what the verb returned; `back` where it is not given."""
    more: dict[str, Any]
    """More for the template: `lead`, `steps` as [(label, address, look)], `template` instead of the plain one."""


def ask(request: Asked, form: Form, run: Callable[[dict[str, Any]], Any], **errand: Unpack[Errand]) -> HttpResponse:
    """Show `form`; when it is sent and valid call `run` with its values, tell, and go on.

    A mistake or a refusal stands in the form, with status 422; nothing is lost of what was typed.
    """
    if request.method == "POST" and form.is_valid():
        done = done_by(form, run, form.cleaned_data)
        if done is not None:
            tell(request, errand["told"])
            home = errand.get("home")
            return redirect(home(done) if home else errand["back"])
    more = errand.get("more", {})
    said = {"title": errand["title"], "kicker": errand.get("kicker", ""), "back": errand["back"]}
    context = {"form": form, "button": errand.get("button") or _("Spara"), **said, **more}
    return render(request, more.get("template", "one_form.html"), context, status=422 if form.is_bound else 200)
