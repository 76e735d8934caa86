"""What every request passes: refusals and things that cannot be seen become pages that say what to do."""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from lagetrunt.access import NotVisible, Withdrawn
from lagetrunt.models import Refused


class Refusals:
    """Turn `NotVisible` into 404, `Withdrawn` into 410 and `Refused` into a page with status 409."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request; an address with the sign that no text may hold is a bad one on every database."""
        if "\x00" in request.path_info or any("\x00" in value for value in request.GET.values()):
            raise SuspiciousOperation("NUL in the address")
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer for the three kinds of no; everything else is a bug and fails loudly."""
        if isinstance(error, NotVisible):
            raise Http404 from error
        if isinstance(error, Withdrawn):
            return render(request, "410.html", {"fact": error.fact, "reason": error.reason}, status=410)
        if isinstance(error, Refused):
            return render(request, "refused.html", {"refused": error}, status=409)
        return None


refusals = Refusals
