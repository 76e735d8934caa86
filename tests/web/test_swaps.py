"""What the page scripts do round an htmx answer: focus, errors, told words, a run-out sign-in, a silent server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import engines
from django.urls import include, path

from lagetrunt.web.components import Sample
from lagetrunt.web.told import tell
from tests import tools

# Playwright runs its own event loop, in which Django would refuse the test's database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
pytestmark = [pytest.mark.needs("chromium"), pytest.mark.django_db(transaction=True), pytest.mark.urls(__name__)]

PAGE = """{% extends "base.html" %}{% block title %}Byten{% endblock %}{% block content %}<h1>Byten</h1>
<button id="form-button" hx-post="/formular/" hx-target="#place">Spara</button>
<button id="row-button" hx-post="/rad/" hx-target="#place">Godta</button>
<button id="locked-button" hx-get="/last/" hx-target="#place">Öppna</button>
<button id="crash-button" hx-get="/fel/" hx-target="#place">Krascha</button>
<div id="place"><button id="inner" hx-post="/rad/" hx-target="#place">Nästa</button></div>
<form data-autosubmit action="/">
<select name="ar" aria-label="År"><option value="">Alla</option><option>2026</option></select>
<input type="text" name="q" aria-label="Ord"></form>{% endblock %}"""


def page(request: HttpRequest) -> HttpResponse:
    """The page with its buttons."""
    return HttpResponse(engines["django"].from_string(PAGE).render({}, request))


def wrong_form(request: HttpRequest) -> HttpResponse:
    """A form with something wrong."""
    drawn = engines["django"].from_string("{% load laget %}<form>{% fields form %}</form>")
    return HttpResponse(drawn.render({"form": Sample({"what": "x"})}, request), status=422)


def row(request: HttpRequest) -> HttpResponse:
    """The next row, and a word about the last one."""
    tell(request, "Godtaget.")
    told = render(request, "parts/told.html", {"oob": True}).content.decode()
    return HttpResponse(f"<h2>Nästa fynd</h2><p>Text</p>{told}")


@login_required
def locked(request: HttpRequest) -> HttpResponse:
    """For those who are signed in."""
    return HttpResponse("hemligt")


def crashing(request: HttpRequest) -> HttpResponse:
    """A server in trouble."""
    return HttpResponse("<h1>500</h1>", status=500)


urlpatterns = [
    path("", page, name="home"),
    path("formular/", wrong_form),
    path("rad/", row),
    path("last/", locked),
    path("fel/", crashing),
    path("konto/", include("allauth.account.urls")),
]


@pytest.fixture
def opened(live_server: Any) -> Iterator[Any]:
    """Give the page in the machine's own Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=tools.chromium(), args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        found = browser.new_page(locale="sv-SE")
        found.goto(live_server.url + "/")
        yield found
        browser.close()


def test_errors_take_focus_after_a_swap(opened: Any) -> None:
    """A form that came back with 422 is swapped in and its summary is read."""
    opened.click("#form-button")
    opened.wait_for_selector("#place [data-errors]:focus")


def test_focus_stays_on_a_button_that_is_still_there(opened: Any) -> None:
    """Who goes on pressing the same button is not moved."""
    opened.click("#row-button")
    opened.wait_for_selector("#place h2")
    assert opened.evaluate("document.activeElement.id") == "row-button"


def test_focus_goes_to_the_heading_when_its_place_was_swapped_away(opened: Any) -> None:
    """Nobody is thrown back to the top of the page."""
    opened.focus("#inner")
    opened.keyboard.press("Enter")
    opened.wait_for_selector("#place h2:focus")


def test_told_words_come_along_with_an_answer(opened: Any) -> None:
    """The region that screen readers listen to gets the words."""
    opened.click("#row-button")
    opened.wait_for_selector("#told .note")
    assert opened.inner_text("#told") == "Godtaget."
    assert opened.get_attribute("#told", "role") == "status"


def test_run_out_sign_in_leads_there_and_back(opened: Any, live_server: Any) -> None:
    """The sign-in page takes the whole window and knows where to return."""
    opened.click("#locked-button")
    opened.wait_for_url("**/konto/**")
    assert opened.url.endswith("?next=%2F")


def test_trouble_on_the_server_is_told_and_nothing_is_swapped(opened: Any) -> None:
    """What one wrote stays."""
    opened.click("#crash-button")
    opened.wait_for_selector("#told .note.wrong")
    assert "Servern svarar inte" in opened.inner_text("#told")
    assert opened.is_visible("#inner")


def test_filter_sends_itself_without_empty_fields(opened: Any, live_server: Any) -> None:
    """The address carries only what was chosen."""
    opened.select_option("select[name=ar]", "2026")
    opened.wait_for_url("**/?ar=2026")
    assert opened.url == f"{live_server.url}/?ar=2026"
