"""The frame round a page: menu, switch between networks, own links, and the pages that say no."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client
from django.urls import include, path
from django.views.i18n import set_language

from lagetrunt.access import Withdrawn
from lagetrunt.models import Association, Body, Grant, Refused, Role, User

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]


def page(request: HttpRequest, **address: str) -> HttpResponse:
    """A page with nothing but its frame."""
    return render(request, "base.html")


def gone(request: HttpRequest) -> HttpResponse:
    """A fact that was taken back."""
    raise Withdrawn(None, "Avsåg ett annat möte.")


def refusing(request: HttpRequest) -> HttpResponse:
    """A rule that says no."""
    raise Refused("too-late", "Mötet är redan hållet.", instead="Boka ett nytt.")


def crashing(request: HttpRequest) -> HttpResponse:
    """A bug."""
    raise ZeroDivisionError


urlpatterns = [
    path("", page, name="home"),
    path("n/<slug:body>/", page, name="network"),
    path("n/<slug:body>/moten/", page, name="meetings"),
    path("n/<slug:body>/moten/<str:day>/", page),
    path("n/<slug:body>/beslut/", page, name="decisions"),
    path("beslut/<str:fact>/", page),
    path("natverk/", page, name="networks"),
    path("borta/", gone),
    path("nej/", refusing),
    path("fel/", crashing),
    path("sprak/", set_language, name="set_language"),
    path("konto/", include("allauth.account.urls")),
]


@pytest.fixture
def association() -> Association:
    """Give an association."""
    return Association.objects.create(name="Älv och Sjö")


@pytest.fixture
def user(association: Association) -> User:
    """Give somebody who reads everything."""
    made = User.objects.create_user("hanna@example.se", association=association, name="Hanna Brolin")
    Grant.objects.create(association=association, user=made, role=Role.READER)
    return made


@pytest.fixture
def signed_in(user: User) -> Client:
    """Give a browser in which that user is signed in."""
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[0])
    return client


def network(association: Association, name: str, slug: str) -> Body:
    """Make a network."""
    return Body.objects.create(association=association, name=name, slug=slug)


def menu_of(answer: Any) -> list[tuple[str, str]]:
    """Give label and mark of each entry of the main menu."""
    nav = answer.content.decode().partition('<nav class="nav"')[2].partition("</nav>")[0]
    return [(label, mark) for mark, label in re.findall(r'<li><a href="[^"]+"( aria-current="page")?>([^<]+)</a>', nav)]


def test_menu_draws_only_pages_that_exist(signed_in: Client, association: Association) -> None:
    """An entry without its page is not drawn; those of a network lead to the reader's own."""
    network(association, "Socialchefer", "socialchefer")
    answer = signed_in.get("/")
    assert [label for label, _mark in menu_of(answer)] == ["Hem", "Möten", "Beslut", "Nätverk"]
    assert 'href="/n/socialchefer/moten/"' in answer.content.decode()


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("/", "Hem"),
        ("/n/socialchefer/moten/", "Möten"),
        ("/n/socialchefer/moten/2019-09-06/", "Möten"),
        ("/n/socialchefer/beslut/", "Beslut"),
        ("/beslut/abc/", "Beslut"),
        ("/natverk/", "Nätverk"),
        ("/n/socialchefer/", None),
    ],
)
def test_menu_marks_where_one_is(signed_in: Client, association: Association, address: str, here: str | None) -> None:
    """Also on the page of one decision, which lies outside the network's address."""
    network(association, "Socialchefer", "socialchefer")
    marked = [label for label, mark in menu_of(signed_in.get(address)) if mark]
    assert marked == ([here] if here else [])


def test_switch_leads_to_the_same_page_of_the_other_network(signed_in: Client, association: Association) -> None:
    """The chosen one is marked; å comes after z."""
    for name, slug in (("Åldrande", "aldrande"), ("Zonen", "zonen")):
        network(association, name, slug)
    html = signed_in.get("/n/zonen/moten/").content.decode()
    assert re.findall(r'<a href="/n/(\w+)/moten/"( aria-current="true")?>(?:Zonen|Åldrande)</a>', html) == [
        ("zonen", ' aria-current="true"'),
        ("aldrande", ""),
    ]


@pytest.mark.parametrize("count", [1, 30])
def test_frame_asks_the_database_as_often_whatever_the_number_of_networks(
    signed_in: Client, association: Association, count: int, django_assert_num_queries: Any
) -> None:
    """Session, user, grants, networks, association."""
    for n in range(count):
        network(association, f"Nätverk {n}", f"n{n}")
    with django_assert_num_queries(5):
        signed_in.get("/")


def test_a_stranger_sees_no_menu_and_no_names(association: Association) -> None:
    """Without a user the frame is the brand alone."""
    network(association, "Socialchefer", "socialchefer")
    html = Client().get("/").content.decode()
    assert "Socialchefer" not in html
    assert '<nav class="nav"' not in html


def test_own_links_hold_language_and_way_out(signed_in: Client) -> None:
    """Both are forms, since both change something."""
    html = signed_in.get("/").content.decode()
    assert 'name="language" value="en" lang="en">In English</button>' in html
    assert "Logga ut</button>" in html


def test_wrong_address_says_what_to_do(client: Client) -> None:
    """404 in Swedish."""
    answer = client.get("/finns/inte/")
    assert answer.status_code == 404
    assert "leta dig vidare" in answer.content.decode()


def test_withdrawn_says_why(client: Client) -> None:
    """410 with the reason."""
    answer = client.get("/borta/")
    assert answer.status_code == 410
    assert "Avsåg ett annat möte." in answer.content.decode()


def test_refusal_says_what_to_do_instead(client: Client) -> None:
    """409 with the sentence and the way on."""
    answer = client.get("/nej/")
    assert answer.status_code == 409
    assert "Boka ett nytt." in answer.content.decode()


def test_bug_tells_that_nothing_was_half_saved() -> None:
    """500, drawn without a request."""
    answer = Client(raise_request_exception=False).get("/fel/")
    assert answer.status_code == 500
    assert "Inget av det du skickade har sparats halvt" in answer.content.decode()


def test_stale_form_says_what_to_do() -> None:
    """403 when the form's secret does not match."""
    answer = Client(enforce_csrf_checks=True).post("/sprak/", {"language": "en"})
    assert answer.status_code == 403
    assert "Sidan är för gammal" in answer.content.decode()
