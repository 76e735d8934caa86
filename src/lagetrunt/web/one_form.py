"""A page with one form that calls one verb: shown, refused in place, or done and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from lagetrunt.web.pages import Asked, done_by
from lagetrunt.web.told import tell


def ask(
    request: Asked,
    form: Form,
    run: Callable[[dict[str, Any]], Any],
    *,
    title: str,
    back: str,
    told: str,
    kicker: str = "",
    button: str = "",
    home: Callable[[Any], str] | None = None,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    """Show `form`; when it is sent and valid call `run` with its values, tell, and go `home` (default `back`).

    A mistake or a refusal stands in the form, with status 422; nothing is lost of what was typed.
    """
    if request.method == "POST" and form.is_valid():
        done = done_by(form, run, form.cleaned_data)
        if done is not None:
            tell(request, told)
            return redirect(home(done) if home else back)
    context = {
        "form": form,
        "title": title,
        "kicker": kicker,
        "back": back,
        "button": button or _("Spara"),
        **(more or {}),
    }
    return render(request, "one_form.html", context, status=422 if form.is_bound else 200)
