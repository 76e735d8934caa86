"""The page with everything that one fact comes from."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.http import Http404, HttpResponse
from django.shortcuts import render

from lagetrunt.access import get
from lagetrunt.models.base import Fact
from lagetrunt.web.addresses import address_of
from lagetrunt.web.journal.naming import kind_words, name_of
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources

_FACTS = {
    model.__name__.lower(): model for model in apps.get_app_config("lagetrunt").get_models() if issubclass(model, Fact)
}


@signed_in
def fact_sources(request: Asked, kind: str, fact: str) -> HttpResponse:
    """Show all places in papers, and all steps, that a fact comes from."""
    if kind not in _FACTS:
        raise Http404
    found: Any = get(request.user, _FACTS[kind], fact)
    context = {
        "fact": found,
        "kind": kind_words(type(found).__name__),
        "name": name_of(found),
        "home": address_of(found),
        "links": Sources([found], user=request.user).links(found, whole=True),
    }
    return render(request, "journal/sources.html", context)
