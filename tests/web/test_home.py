"""Hem: the next meeting and how far it is prepared, what waits over all networks, its filters, and who sees what."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone, translation

from lagetrunt.models import ActionState, Body, Mandate, Meeting, Paper, SameQuestion, User
from lagetrunt.register import (
    Promiser,
    book_meeting,
    finish_action,
    give_office,
    note_coming_date,
    postpone,
    record_action,
    record_decision,
    record_question,
    record_vacancy,
    seat_person,
    start_body,
)
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def _client(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _home(user: Any, query: str = "") -> str:
    answer = _client(user).get(f"/{query}")
    assert answer.status_code == 200
    return str(answer.content.decode())


def _days(count: int) -> date:
    return timezone.localdate() + timedelta(days=count)


def _titles(text: str) -> list[str]:
    """Return the titles of the lines, as they stand."""
    return [re.sub(r"<[^>]+>", "", one) for one in re.findall(r'<h3 class="what">(.*?)</h3>', text)]


def _line(text: str, title: str) -> str:
    """Return one line of the list."""
    lines = text.split('<ol class="deal"')[1].split("</ol>")[0].split("<li ")
    return next(one for one in lines if title in one)


def _seen(cast: Cast, municipality: str, name: str) -> Mandate:
    """Put somebody on a seat as reading does: seen there, nobody knows until when."""
    seat, person = cast.seat(municipality), cast.person(name)
    return seat_person(seat, person=person, starts_on=date(2024, 1, 1), starts_certainty="seen", by=cast.coordinator)


def test_empty_installation_leads_to_the_first_network(cast: Cast) -> None:
    Body.objects.filter(pk__in=[cast.group.pk]).delete()
    Body.objects.all().delete()
    assert _client(cast.administrator).get("/").url == "/natverk/nytt/"
    assert _client(cast.stranger).get("/").status_code == 200


def test_next_meeting_stands_first_with_how_far_it_is_prepared(cast: Cast) -> None:
    before = cast.meeting(_days(-30))
    postpone(before, subject="Taxan", words="Taxan hanns inte med.", until_kind="next", by=cast.coordinator)
    record_action(before, words="Siv ringer.", due_on=_days(10), assignees=[], by=cast.coordinator)
    book_meeting(cast.network, date=_days(14), place="Åstorp", by=cast.coordinator)
    text = _home(cast.coordinator)
    head = text.split('id="deal"')[0]
    for words in (
        "om 14 dagar",
        "Åstorp",
        "Gå igenom dagordningen",
        "ett utkast finns, ingen har ändrat det, din tur",
        "Ändra tid",
    ):
        assert words in re.sub(r"<[^>]+>", "", head), words
    member = _home(cast.member).split('id="deal"')[0]
    assert "Gå igenom dagordningen" not in member
    assert "Ändra tid och plats" not in member
    assert "din tur" not in member
    assert "Visa mötet" in member


def test_ring_is_drawn_when_it_says_who_has_somebody_on_the_seat(cast: Cast) -> None:
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    assert 'class="ring' not in _home(cast.member)
    cast.seated("Ylva Ask", "Klippan")
    cast.seated("Bo Ek", "Bjuv")
    assert 'class="ring' not in _home(cast.member), "two dots are no ring"
    cast.seat("Åstorp")
    text = _home(cast.member)
    assert 'class="ring' in text
    assert "2 av 3" in text


def test_put_off_point_stands_with_how_often_how_long_its_source_and_the_way_to_the_agenda(cast: Cast) -> None:
    before = cast.meeting(_days(-30))
    postpone(before, subject="Taxan", words="Taxan hanns inte med.", until_kind="next", by=cast.coordinator)
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    line = _line(_home(cast.coordinator), "Taxan")
    for words in ("Flyttad en gång", "Väntat 30 dagar", "Till dagordningen", "data-fact", "Klart", "Lägg undan"):
        assert words in line, words
    assert "Till dagordningen" not in _line(_home(cast.member), "Taxan")


def test_late_promise_tells_how_late_it_is_and_is_done_in_one_step(cast: Cast) -> None:
    meeting = cast.meeting(_days(-40))
    klippan = Promiser(organisation=cast.municipality("Klippan"))
    action = record_action(meeting, words="Klippan räknar.", due_on=_days(-5), assignees=[klippan], by=cast.coordinator)
    line = _line(_home(cast.coordinator), "Klippan räknar.")
    assert "Försenat" in line
    assert "5 dagar över tiden" in line
    step = f"/att-ta-tag-i/promised/action/{action.public_id}/klart/"
    assert f'action="{step}"' in line
    _client(cast.coordinator).post(step)
    action.refresh_from_db()
    assert action.state == "done"
    assert "Klippan räknar." not in _titles(_home(cast.coordinator))


def test_question_of_the_next_meeting_comes_after_an_import_and_goes_when_one_is_booked(cast: Cast) -> None:
    meeting = cast.meeting(_days(-60))
    assert "När är nästa möte?" in _home(cast.coordinator)
    assert "När är nästa möte?" not in _home(cast.member)
    note_coming_date(cast.network, meeting=meeting, date=_days(20), words="x", by=cast.coordinator)
    text = _home(cast.coordinator)
    assert f"?dag={_days(20).isoformat()}" in text
    book_meeting(cast.network, date=_days(20), by=cast.coordinator)
    assert "När är nästa möte?" not in _home(cast.coordinator)


def test_question_of_who_sits_comes_after_an_import_and_goes_when_answered(cast: Cast) -> None:
    cast.meeting("2025-09-05")
    ylva, bo = _seen(cast, "Klippan", "Ylva Ask"), _seen(cast, "Bjuv", "Bo Ek")
    assert "Vilka är med i dag?" in _home(cast.coordinator)
    assert "Vilka är med i dag?" not in _home(cast.member)
    client = _client(cast.coordinator)
    client.post("/n/socialchefsnatverket/vilka-ar-med/", {f"m-{ylva.public_id}-state": "stays"})
    assert "Vilka är med i dag?" in _home(cast.coordinator), "one seat is still unsure"
    client.post("/n/socialchefsnatverket/vilka-ar-med/", {f"m-{bo.public_id}-state": "left"})
    assert "Vilka är med i dag?" not in _home(cast.coordinator)


def test_papers_and_names_wait_for_those_who_enter_papers(cast: Cast) -> None:
    place = cast.place()
    paper = place.text.paper
    Paper.objects.filter(pk=paper.pk).update(state="review")
    one, other = cast.person("Ylva Ask"), cast.person("Ylva Aske")
    SameQuestion.objects.create(
        association=cast.association, left=one, right=other, probability=0.5, reason="en bokstav skiljer"
    )
    text = _home(cast.coordinator)
    assert "1 handling att granska" in text
    assert f"/handlingar/{paper.public_id}/granska/" in text
    assert "1 fråga om två namn är en person" in text
    assert "att granska" not in _home(cast.member)
    assert "två namn" not in _home(cast.member)


def test_filters_stand_in_the_address_with_their_counts(cast: Cast) -> None:
    meeting = cast.meeting(_days(-30))
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    postpone(meeting, subject="Taxan", words="Taxan hanns inte med.", until_kind="next", by=cast.coordinator)
    bo = Promiser(person=cast.person("Bo Ek"))
    record_action(meeting, words="Bo ringer.", due_on=_days(-3), assignees=[bo], by=cast.coordinator)
    text = _home(cast.coordinator)
    assert 'href="?visa=andra"' in text
    assert {"Taxan", "Bo ringer."} <= set(_titles(text))
    waits = _home(cast.coordinator, "?visa=andra")
    assert _titles(waits) == ["Bo ringer."]
    assert re.search(r'<a id="visa-4"[^>]*aria-current="true">Väntar på andra 1</a>', waits)
    assert "Taxan" in _titles(_home(cast.coordinator, "?visa=fore"))
    assert "Bo ringer." not in _titles(_home(cast.coordinator, "?visa=mina"))
    assert set(_titles(_home(cast.coordinator, "?visa=nonsens&natverk=nonsens"))) == set(_titles(text))


def test_filter_that_lets_nothing_through_says_so(cast: Cast) -> None:
    assert "Välj Alla för att se resten" in _home(cast.member, "?visa=mina")
    assert "Välj Alla" not in _home(cast.member)


def test_lines_of_several_networks_name_theirs_and_are_sifted_by_it(cast: Cast) -> None:
    for body, words in ((cast.network, "Siv ringer."), (cast.elsewhere, "Egon skriver.")):
        meeting = cast.meeting(_days(-20), body)
        record_action(meeting, words=words, due_on=_days(-3), assignees=[], by=cast.administrator)
    text = _home(cast.administrator)
    assert "Skolchefsnätverket:" in _line(text, "Egon skriver.")
    assert "Socialchefsnätverket:" in _line(text, "Siv ringer.")
    alone = _titles(_home(cast.administrator, "?natverk=skolchefsnatverket"))
    assert "Egon skriver." in alone
    assert "Siv ringer." not in alone
    assert "Socialchefsnätverket:" not in _line(_home(cast.coordinator), "Siv ringer."), "theirs goes without saying"
    assert "Egon skriver." not in _titles(_home(cast.coordinator))


def test_what_went_cold_is_one_line_with_a_count_and_one_step(cast: Cast) -> None:
    meeting = cast.meeting("2020-01-10")
    for number in range(40):
        record_action(meeting, words=f"Löfte {number}.", due_on=date(2020, 3, 1), assignees=[], by=cast.coordinator)
    for _again in range(2):
        text = _home(cast.coordinator)
        assert "40 saker har ingen nämnt" in text
        assert 'href="/kallt/"' in text
        assert "Löfte 3." not in text
    record_action(meeting, words="Ett till.", due_on=date(2020, 3, 1), assignees=[], by=cast.coordinator)
    assert "41 saker har ingen nämnt" in _home(cast.coordinator)


def test_home_shows_twenty_five_lines_and_all_when_asked(cast: Cast) -> None:
    meeting = cast.meeting(_days(-40))
    for number in range(30):
        record_action(meeting, words=f"Löfte {number}.", due_on=_days(-5), assignees=[], by=cast.coordinator)
    text = _home(cast.coordinator)
    assert len(_titles(text)) == 25
    more = re.search(r"Visa (\d+) saker till", text)
    assert more
    assert len(_titles(_home(cast.coordinator, "?alla=1"))) == 25 + int(more[1])


def test_nothing_waiting_is_told_with_one_way_on(cast: Cast) -> None:
    assert "Inget väntar på dig just nu" in _home(cast.member)
    assert 'href="/natverk/"' in _home(cast.member).split('id="deal"')[1]


def test_member_sees_their_own_what_concerns_their_municipality_and_what_is_put_off(cast: Cast) -> None:
    mia, bo = cast.person("Mia Medlem"), cast.person("Bo Ek")
    seat_person(cast.seat("Klippan"), person=mia, starts_on=date(2024, 1, 1), by=cast.coordinator)
    cast.member.person = mia
    cast.member.save()
    meeting = cast.meeting(_days(-30))
    said = {"due_on": _days(-3), "by": cast.coordinator}
    record_action(meeting, words="Mia skriver.", assignees=[Promiser(person=mia)], **said)
    record_action(
        meeting, words="Kommunen räknar.", assignees=[Promiser(organisation=cast.municipality("Klippan"))], **said
    )
    record_action(meeting, words="Bo ringer.", assignees=[Promiser(person=bo)], **said)
    record_action(meeting, words="Bo frågar Klippan om taxan.", assignees=[Promiser(person=bo)], **said)
    postpone(meeting, subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)
    record_question(meeting, words="Vem äger frågan om jouren?", by=cast.coordinator)
    text = _home(cast.member)
    assert set(_titles(text)) == {"Mia skriver.", "Kommunen räknar.", "Bo frågar Klippan om taxan.", "Taxan"}
    assert "<form" not in text.split('id="deal"')[1].split("</section>")[0], "only those who write say anything"
    assert set(_titles(_home(cast.reader))) == {"Taxan"}
    assert "Bo ringer." in _titles(_home(cast.coordinator))


def test_stranger_and_member_elsewhere_see_nothing_of_the_network(cast: Cast) -> None:
    meeting = cast.meeting(_days(-30))
    record_decision(meeting, words="Jouren prövas.", by=cast.coordinator)
    postpone(meeting, subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)
    assert "Jouren prövas." in _home(cast.member)
    for user in (cast.stranger, cast.member_elsewhere, cast.foreigner):
        said = _client(user).get("/", follow=True).content.decode()
        assert "Jouren prövas." not in said
        assert "Taxan" not in said


def test_htmx_gets_the_list_alone_with_what_is_told(cast: Cast) -> None:
    postpone(cast.meeting(_days(-30)), subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)
    answer = _client(cast.coordinator).get("/?visa=mina", headers={"HX-Request": "true"})
    text = answer.content.decode()
    assert text.lstrip().startswith('<section id="deal"')
    assert "<html" not in text
    assert 'id="deal-told" hx-swap-oob="true"' in text
    assert re.search(r"\d+ saker? visas\.", text)


def test_home_is_in_english_too(cast: Cast) -> None:
    postpone(cast.meeting(_days(-30)), subject="Taxan", words="Taxan hanns inte med.", by=cast.coordinator)
    cast.coordinator.language = "en"
    cast.coordinator.save()
    text = _home(cast.coordinator)
    translation.activate("sv")
    assert "Put off once" in text
    assert "Flyttad" not in text


def test_home_asks_the_database_as_often_for_thirty_rows_as_for_one(cast: Cast, django_assert_num_queries: Any) -> None:
    client = _client(cast.coordinator)
    book_meeting(cast.network, date=_days(14), by=cast.coordinator)
    meeting = cast.meeting(_days(-40))
    left = cast.meeting(_days(-10))

    def more(number: int) -> None:
        record_action(meeting, words=f"Löfte {number}.", due_on=_days(-5), assignees=[], by=cast.coordinator)
        record_action(meeting, words=f"Kallt {number}.", due_on=date(2020, 1, 1), assignees=[], by=cast.coordinator)
        record_vacancy(meeting, seat_name=f"Plats {number}", words="Tom.", by=cast.coordinator)
        record_decision(meeting, words=f"Beslut {number}.", by=cast.coordinator, until=_days(5))
        postpone(left, subject=f"Fråga {number}", words="Hanns inte med.", by=cast.coordinator)
        record_question(left, words=f"Vem äger {number}?", by=cast.coordinator)
        person = cast.seated(f"Anna Namn{number}", "Klippan").mandates.get().person
        give_office(
            cast.network, person=person, role="chair", starts_on=_days(-90), ends_on=_days(9), by=cast.coordinator
        )
        start_body(name=f"Grupp {number}", kind="group", parent=cast.network, by=cast.administrator)

    for number in range(4):
        more(number)
    _count(client, cast.coordinator, meeting, django_assert_num_queries)
    for number in range(4, 30):
        more(number)
    _count(client, cast.coordinator, meeting, django_assert_num_queries)


def _count(client: Client, user: User, meeting: Meeting, django_assert_num_queries: Any) -> None:
    """Count the queries of Hem when nothing is kept, when all is, and after a promise was kept."""
    nothing_kept()
    action = meeting.actions.filter(state=ActionState.OPEN).earliest("pk")
    for queries in (QUERIES, QUERIES_KEPT, QUERIES_AFTER):
        if queries == QUERIES_AFTER:
            finish_action(action, on=timezone.localdate(), by=user)
        with django_assert_num_queries(queries):
            client.get("/?alla=1")


QUERIES = 55
"""When nothing is kept."""
QUERIES_KEPT = 21
"""As long as nothing is written."""
QUERIES_AFTER = 32
"""Right after a promise is finished."""
