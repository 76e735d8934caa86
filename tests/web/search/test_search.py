"""Sök: what is found, how it is shown, and what anything that anybody types comes to."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from lagetrunt.models import User
from lagetrunt.register import add_item, postpone, record_action, record_decision, start_body
from lagetrunt.register.matters import open_matter
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
HOSTILE = (
    "'",
    '"',
    "'; drop table lagetrunt_item; --",
    "j",
    "jour " * 2_000,
    "a\u030a",
    "A\u030angest",
    "<script>alert(1)</script>",
    "%",
    "_",
    "jo%",
    "NEAR(jour taxa)",
    "title:jour",
    "jour*",
    "-jour",
    "(",
    "\\",
    "&|!<->",
    "😀",
    "\u202ejour",
    "  ",
    "?",
)


def page(user: User, query: dict[str, Any] | None = None, **more: Any) -> str:
    """Return the search page as a user gets it."""
    client = Client()
    client.force_login(user)
    answer = client.get("/sok/", query or {}, **more)
    assert answer.status_code == 200
    return answer.content.decode()


def text_of(html: str) -> str:
    """Return the words of the answer, tags left out."""
    answer = html[html.index('id="svar"') :]
    return " ".join(re.sub(r"<[^>]+>", "", answer).split())


@pytest.fixture
def told(cast: Cast) -> Cast:
    """Give a matter with a point, a decision and an action, something put off outside it, and a seat."""
    by = cast.coordinator
    meeting = cast.meeting("2024-09-06")
    jour = add_item(meeting, heading="Gemensam jour", words="Tre kommuner vill dela på nätterna.", by=by)
    record_decision(meeting, item=jour, words="Kommunerna prövar jouren ett år.", by=by)
    record_action(meeting, item=jour, words="Siv tar fram ett avtal om jour.", by=by)
    open_matter(cast.network, name="Gemensam jour på natten", by=by, items=[jour])
    other = add_item(cast.meeting("2025-02-07"), heading="Övrigt", by=by)
    postpone(other.meeting, item=other, subject="Jourhem", words="Jourhem tas nästa gång.", by=by)
    cast.seated("Jorun Ek", "Bjuv")
    return cast


def test_hits_stand_under_their_matter_with_kind_day_and_marks(told: Cast) -> None:
    html = page(told.member, {"q": "jour"})
    words = text_of(html)
    assert "Träffar på ”jour”" in words
    assert "Ärende: Gemensam jour på natten" in words
    assert "Utan ärende" in words
    for said in ("Beslut", "Åtagande", "Punkt", "Flyttad punkt", "6 sept 2024", "Socialchefsnätverket"):
        assert said in words
    assert "Kommunerna prövar <mark>jouren</mark> ett år." in html
    assert re.search(r'id="antal" role="status">5 träffar, 1 ärende\.<', html)
    assert 'id="traffar" class="long-words" tabindex="-1" data-focus' in html


def test_every_hit_leads_to_its_page_and_its_source(told: Cast) -> None:
    html = page(told.member, {"q": "jouren"})
    client = Client()
    client.force_login(told.member)
    links = re.findall(r'<p class="words"><a href="([^"]+)"', html)
    assert links
    for link in links:
        assert client.get(link).status_code == 200
    assert html.count('class="src"') == html.count('<div class="what">')


def test_people_and_organisations_come_first_with_where_they_belong(told: Cast) -> None:
    html = page(told.member, {"q": "Jorun"})
    assert "<mark>Jorun</mark> Ek" in html
    assert "Bjuv, Socialchefsnätverket" in html
    assert "Sök i det som rör Jorun Ek" in html
    assert "Vad har Bjuv lovat?" in page(told.member, {"q": "Bjuv"})


def test_filters_narrow_and_stay_in_the_form(told: Cast) -> None:
    assert "5 träffar" in page(told.member, {"q": "jour"})
    html = page(told.member, {"q": "jour", "slag": "beslut"})
    assert "1 träff" in html
    assert '<option value="beslut" selected>' in html
    assert "1 träff" in page(told.member, {"q": "jour", "ar": "2025"})
    assert "5 träffar" in page(told.member, {"q": "jour", "natverk": told.network.slug})
    assert "Inget hittat" in page(told.coordinator, {"q": "jour", "natverk": told.group.slug})


def test_filters_that_hide_hits_are_told_with_the_way_out(told: Cast) -> None:
    html = page(told.coordinator, {"q": "jour", "natverk": told.group.slug, "slag": "beslut"})
    assert "Valet ovan döljer träffar:" in html
    assert re.search(r'href="\?q=jour&amp;slag=beslut#traffar">i alla nätverk</a>[^<]*<span[^>]*>1 träff<', html)


def test_a_person_narrows_by_name_or_id_and_an_unknown_one_is_told(told: Cast) -> None:
    jorun = told.network.seats.get().mandates.get().person
    for named in (jorun.public_id, "jorun ek"):
        html = page(told.member, {"q": "Bjuv", "person": named})
        assert 'value="Jorun Ek"' in html
        assert "Ingen, eller fler än en" not in html
    assert "Ingen, eller fler än en, heter Nils Ingenstans" in page(
        told.member, {"q": "jour", "person": "Nils Ingenstans"}
    )
    assert "Skriv vad du söker i det som rör Jorun Ek" in page(told.member, {"person": jorun.public_id})


def test_another_spelling_is_offered_where_nothing_is_found(told: Cast) -> None:
    html = page(told.member, {"q": "kommunxrna"})
    assert re.search(r'Menade du <a href="\?q=kommunerna#traffar">kommunerna</a>', html)


def test_words_that_had_to_be_left_out_are_told(told: Cast) -> None:
    assert "Sökningen gjordes utan ”rymdfart”" in page(told.member, {"q": "gemensam jour rymdfart"})


def test_fewer_words_are_offered_where_they_find_something(told: Cast) -> None:
    html = page(told.member, {"q": "jour rymdfart"})
    assert "Inget hittat" in html
    assert re.search(r'Färre ord: <a href="\?q=jour#traffar">jour</a>', html)


def test_nothing_found_tells_what_was_searched(told: Cast) -> None:
    words = text_of(page(told.member, {"q": "qqqqqqq"}))
    assert "Inget hittat" in words
    assert "Sökte efter ”qqqqqqq”" in words


def test_the_empty_field_proposes_what_can_be_asked(told: Cast) -> None:
    html = page(told.member)
    words = text_of(html)
    for said in ("Vad har beslutats om Gemensam jour på natten?", "Vem satt var den 7 februari 2025?", "Åtaganden"):
        assert said in words
    assert 'role="search"' in html
    assert "find-q" not in html


def test_the_field_is_on_every_page_and_leads_here(told: Cast) -> None:
    client = Client()
    client.force_login(told.member)
    html = client.get("/personer/").content.decode()
    assert 'action="/sok/#traffar"' in html
    assert 'href="/sok/#q"' in html
    assert 'name="q"' not in Client().get("/konto/logga-in/", follow=True).content.decode()


@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_is_answered(told: Cast, typed: str) -> None:
    html = page(told.member, {"q": typed})
    assert "<script>alert" not in html
    assert "Sök" in html


def test_what_is_too_long_is_told_and_cut(told: Cast) -> None:
    html = page(told.member, {"q": "jour " * 2_000})
    assert "Det du skrev är långt" in html
    assert len(html) < 60_000


def test_signs_that_are_no_words_are_told(told: Cast) -> None:
    assert "Skriv minst ett ord eller ett tal" in page(told.member, {"q": "?"})


def test_a_letter_with_its_ring_apart_is_the_letter(told: Cast) -> None:
    assert "5 träffar" in page(told.member, {"q": "jour"})
    record_decision(told.meeting("2025-05-09"), words="Ån rensas i höst.", by=told.coordinator)
    for typed in ("Ån", "A\u030an"):
        assert "<mark>Ån</mark> rensas" in page(told.member, {"q": typed})


def test_a_sign_that_no_database_keeps_is_an_address_of_the_wrong_form(told: Cast) -> None:
    client = Client()
    client.force_login(told.member)
    assert client.get("/sok/?q=jo%00ur").status_code == 400


def test_only_what_the_reader_sees_is_found(told: Cast) -> None:
    for outside in (told.member_elsewhere, told.stranger, told.foreigner):
        assert "prövar" not in page(outside, {"q": "jour"})
        assert "Gemensam jour" not in page(outside)
    client = Client()
    client.force_login(told.member_elsewhere)
    assert client.get("/sok/", {"q": "jour", "natverk": told.network.slug}).status_code == 404
    assert Client().get("/sok/?q=jour")["Location"].endswith("next=/sok/%3Fq%3Djour")


def test_hits_come_as_a_sheet(told: Cast) -> None:
    client = Client()
    client.force_login(told.member)
    answer = client.get("/sok/", {"q": "jouren", "slag": "beslut", "som": "xlsx"})
    rows = list(load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == ["Beslut"]
    assert rows[1][3:] == ("Gemensam jour på natten", "Gemensam jour", "Kommunerna prövar jouren ett år.")


def test_the_address_after_a_swap_holds_only_what_was_asked(told: Cast) -> None:
    client = Client()
    client.force_login(told.member)
    answer = client.get("/sok/?q=jour&natverk=&ar=&slag=beslut&person=", headers={"HX-Request": "true"})
    assert answer["HX-Push-Url"] == "/sok/?q=jour&slag=beslut"


def test_more_hits_than_a_page_shows_are_counted_and_shown_on_asking(cast: Cast) -> None:
    meeting = cast.meeting("2024-09-06")
    for number in range(60):
        record_decision(meeting, words=f"Jouren prövas {number} år.", by=cast.coordinator)
    html = page(cast.member, {"q": "jour"})
    assert "60 träffar, de 25 första visas." in html
    assert "fler=1#traffar" in html
    assert page(cast.member, {"q": "jour", "fler": "1"}).count('<div class="what">') == 60


def test_what_was_decided_about_something_is_shown_with_how_it_goes_on(told: Cast) -> None:
    client = Client()
    client.force_login(told.member)
    record_decision(
        told.meeting("2025-05-09"), words="Jourens taxa höjs.", way_on="action", way_on_whom="Siv",
        until=date(2025, 12, 31), by=told.coordinator,
    )  # fmt: skip
    html = client.get("/fragor/beslutat/", {"om": "jour"}).content.decode()
    for said in (
        "Vad har beslutats om jour?",
        "2 beslut, flyttat 1 gång, 1 sak är öppen.",
        "vidare: åtgärd, Siv · gällde t.o.m. 31 december 2025",
        "Jourhem tas nästa gång.",
    ):
        assert said in html
    assert "Inget beslut om rymdfart" in client.get("/fragor/beslutat/", {"om": "rymdfart"}).content.decode()
    answer = client.get("/fragor/beslutat/", {"om": "jour", "som": "xlsx"})
    assert len(list(load_workbook(BytesIO(answer.content)).active.iter_rows())) == 5
    for typed in HOSTILE:
        assert client.get("/fragor/beslutat/", {"om": typed}).status_code == 200


@pytest.mark.parametrize(("address", "many"), [("/sok/?q=jour", 20), ("/fragor/beslutat/?om=jour", 8)])
def test_a_search_takes_the_same_queries_for_one_hit_of_each_kind_and_for_many(
    cast: Cast, address: str, many: int
) -> None:
    """As many as are looked at: where there are more, they are also counted."""
    counted = []
    for count in (1, many):
        by, meeting = cast.coordinator, cast.meeting(date(2024, 5, count))
        for number in range(count):
            item = add_item(meeting, heading=f"Jour {count} {number}", by=by)
            record_decision(meeting, item=item, words="Jouren prövas.", by=by)
            record_action(meeting, item=item, words="Siv tar fram ett avtal om jour.", by=by)
            postpone(meeting, item=item, subject="Jour", words="Jour tas nästa gång.", by=by)
            open_matter(cast.network, name=f"Jour {count} {number}", by=by, items=[item])
            cast.seated(f"Jour {count} {number} Ek", f"Jour {count} {number}")
            start_body(name=f"Jour {count} {number}", by=cast.administrator)
        client = Client()
        client.force_login(cast.administrator)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(f"{address}&fler=1").status_code == 200
        counted.append(len(asked))
    assert counted[0] == counted[1], counted
