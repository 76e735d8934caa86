"""In which language a page comes: the user's own, else the one chosen in this browser, else the installation's."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from lagetrunt.models import User


def chosen_language(request: HttpRequest) -> str:
    """Return the language code for this request. What the browser prefers does not count: Swedish comes first."""
    user = request.user
    if isinstance(user, User):
        return user.language
    kept = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return kept if kept in dict(settings.LANGUAGES) else settings.FIRST_LANGUAGE


class ChosenLanguage:
    """Answer every request in the language that the reader chose."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        code = chosen_language(request)
        with translation.override(code):
            request.LANGUAGE_CODE = code
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", code)
        return response


chosen = ChosenLanguage


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Keep the language in the browser, and on the user where somebody is signed in; go back to the page."""
    code = request.POST.get("language", "")
    if isinstance(request.user, User) and code in dict(settings.LANGUAGES):
        request.user.language = code
        request.user.save(update_fields=["language"])
    response: HttpResponse = set_language(request)
    return response
