"""The pages of matters: what they show, to whom, and in how many queries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from lagetrunt.models import AgendaLine, MatterState, ProposalState
from lagetrunt.register import add_item, postpone, record_action, record_decision, rename_person, step, withdraw_fact
from lagetrunt.register.matters import close_matter, join_matters, open_matter, rename_matter, tie, untie
from tests.factories.cast import Cast
from tests.web.matters.conftest import BODY, Story

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Any], Client]


def _text(client: Client, address: str) -> str:
    page = client.get(address)
    assert page.status_code == 200, address
    return page.content.decode()


def test_matter_shows_its_path_with_sources(cast: Cast, story: Story, client_of: ClientOf) -> None:
    text = _text(client_of(cast.member), story.address)
    for words in (
        "Gemensam jour", "Vi behöver jour på helger.", "9 februari 2024", "ont om tid", "Jouren prövas i ett år.",
        "Ylva skriver avtalet.", "Jour på helger", "första gången", "flyttad 1 gång", "Rubrikerna delar ett ord.",
        "försenat", "5 steg, det senaste först",
    ):  # fmt: skip
        assert words in text, words
    assert text.count('class="src"') >= 8
    assert text.index("13 februari 2026") < text.index("5 september 2025") < text.index("9 februari 2024")


def test_matter_is_drawn_with_title_and_words_for_those_who_do_not_see(
    cast: Cast, story: Story, client_of: ClientOf
) -> None:
    text = _text(client_of(cast.member), story.address)
    assert '<figure class="pic desk-only">' in text
    assert "Ärendets väg: Gemensam jour" in text
    assert "Möten: 5, beslut: 1, gånger flyttad: 1, laget runt: 1, åtaganden: 1." in text


def test_matter_says_where_each_municipality_stands(cast: Cast, story: Story, client_of: ClientOf) -> None:
    text = _text(client_of(cast.member), story.address)
    assert "Kommunernas inställning" in text
    assert "1 ja" in text
    assert "av 3" in text
    assert "inget svar" in text
    assert "Åstorp" in text


def test_members_read_and_only_writers_see_forms(cast: Cast, story: Story, client_of: ClientOf) -> None:
    for name in (story.address, f"{BODY}/arenden/", f"{BODY}/stande-punkter/"):
        text = _text(client_of(cast.member), name)
        assert 'method="post"' not in text.partition("<main")[2], name
    text = _text(client_of(cast.coordinator), story.address)
    for words in ("Hör hit", "Hör inte hit", "Bekräfta 1 steg", "Lägg till punkt", "Dela", "Slå ihop", "Avsluta"):
        assert words in text, words


@pytest.mark.parametrize("name", [f"{BODY}/arenden/", f"{BODY}/stande-punkter/", "matter"])
def test_pages_are_seen_by_insiders_and_nobody_else(cast: Cast, story: Story, client_of: ClientOf, name: str) -> None:
    address = story.address if name == "matter" else name
    for user in cast.insiders:
        assert client_of(user).get(address).status_code == 200, user
    for user in (cast.member_elsewhere, cast.stranger, cast.foreigner):
        assert client_of(user).get(address).status_code == 404, user
    assert Client().get(address).status_code == 302


def test_withdrawn_matter_is_gone_with_its_reason(cast: Cast, client_of: ClientOf) -> None:
    matter = open_matter(cast.network, name="Misstag", by=cast.coordinator)
    withdraw_fact(matter, by=cast.coordinator, reason="Det var ingen fråga.")
    page = client_of(cast.member).get(f"/arenden/{matter.public_id}/")
    assert page.status_code == 410
    assert "Det var ingen fråga." in page.content.decode()
    assert client_of(cast.stranger).get(f"/arenden/{matter.public_id}/").status_code == 404


def test_joined_matter_leads_to_the_other_however_often_it_was_joined(
    cast: Cast, story: Story, client_of: ClientOf
) -> None:
    by = cast.coordinator
    first, second = (open_matter(cast.network, name=name, by=by) for name in ("Jour", "Jourfrågan"))
    join_matters(first, into=second, by=by)
    join_matters(second, into=story.matter, by=by)
    for one in (first, second):
        assert client_of(cast.member).get(f"/arenden/{one.public_id}/").headers["Location"] == story.address
    assert client_of(cast.stranger).get(f"/arenden/{first.public_id}/").status_code == 404


def test_list_tells_each_matter_in_a_line_and_what_waits_first(cast: Cast, story: Story, client_of: ClientOf) -> None:
    text = _text(client_of(cast.coordinator), f"{BODY}/arenden/")
    for words in ("Gemensam jour", "1 steg att bekräfta", "1 gång", "Öppna 1", "Att bekräfta 1", "9 feb 2024"):
        assert words in text, words
    assert text.index('class="deal"') < text.index("<table")
    assert 'class="deal"' not in _text(client_of(cast.member), f"{BODY}/arenden/")


def test_list_without_anything_to_confirm_has_nothing_yellow(cast: Cast, story: Story, client_of: ClientOf) -> None:
    untie(story.doubtful, by=cast.coordinator)
    text = _text(client_of(cast.coordinator), f"{BODY}/arenden/")
    assert 'class="deal"' not in text
    assert "b turn" not in text


def test_list_is_sifted_by_state_and_words(cast: Cast, story: Story, client_of: ClientOf) -> None:
    by, member = cast.coordinator, client_of(cast.member)
    closed = open_matter(cast.network, name="Årsplanen", by=by)
    close_matter(closed, by=by)
    address = f"{BODY}/arenden/"
    assert "Årsplanen" not in _text(member, address)
    assert "Årsplanen" in _text(member, f"{address}?lage=avslutade")
    assert "Årsplanen" in _text(member, f"{address}?lage=alla&ord=ÅRSPLAN")
    assert "Gemensam jour" not in _text(member, f"{address}?lage=alla&ord=årsplan")
    assert "Inget ärende passar" in _text(member, f"{address}?ord=finns+inte")
    assert "Gemensam jour" in _text(member, f"{address}?lage=bekrafta")
    assert "Gemensam jour" in _text(member, f"{address}?lage=hittepå&sida=x&ordning=%22")


def test_matter_that_nobody_mentions_is_cold(cast: Cast, client_of: ClientOf) -> None:
    by, today = cast.coordinator, timezone.localdate()
    for days, name in ((400, "Gammal fråga"), (300, "Fråga fyra möten gammal"), (30, "Ny fråga")):
        item = add_item(cast.meeting(today - timedelta(days=days)), heading=name, by=by)
        open_matter(cast.network, name=name, by=by, items=[item])
    member = client_of(cast.member)
    text = _text(member, f"{BODY}/arenden/?lage=kallt")
    assert "Gammal fråga" in text
    assert "Fråga fyra möten" not in text
    standing = _text(member, f"{BODY}/arenden/")
    assert "Gammal fråga" not in standing
    assert "Öppna 2" in standing
    assert "Kallt 1" in standing
    for days in (200, 100, 60):
        cast.meeting(today - timedelta(days=days))
    text = _text(member, f"{BODY}/arenden/?lage=kallt")
    assert "Fråga fyra möten gammal" in text
    assert "Ny fråga" not in text


def test_list_is_sorted_as_it_is_asked_for(cast: Cast, client_of: ClientOf) -> None:
    by = cast.coordinator
    for day, name in (("2025-01-10", "Örat"), ("2025-02-10", "Alkohol"), ("2025-03-10", "Åldrande")):
        item = add_item(cast.meeting(day), heading=name, by=by)
        open_matter(cast.network, name=name, by=by, items=[item])
    orders = {
        "": ["Åldrande", "Alkohol", "Örat"],
        "senast": ["Örat", "Alkohol", "Åldrande"],
        "namn": ["Alkohol", "Åldrande", "Örat"],
        "-namn": ["Örat", "Åldrande", "Alkohol"],
    }
    for order, names in orders.items():
        text = _text(client_of(cast.member), f"{BODY}/arenden/?lage=alla&ordning={order}").partition("<table")[2]
        assert sorted(names, key=text.index) == names, order


def test_network_without_matters_says_how_they_come(cast: Cast, client_of: ClientOf) -> None:
    assert "Inga ärenden än" in _text(client_of(cast.member), f"{BODY}/arenden/")


def test_list_comes_as_excel_with_text_that_stays_text(
    cast: Cast, story: Story, client_of: ClientOf, tmp_path: Any
) -> None:
    rename_matter(story.matter, name="=1+1", by=cast.coordinator)
    page = client_of(cast.member).get(f"{BODY}/arenden/?som=xlsx")
    kept = tmp_path / "lista.xlsx"
    kept.write_bytes(page.content)
    sheet = load_workbook(kept).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert "=1+1" in [row[0] for row in rows]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_list_asks_the_database_as_often_for_thirty_as_for_one(
    cast: Cast, client_of: ClientOf, django_assert_num_queries: Any
) -> None:
    by = cast.coordinator

    def grow(count: int, start: int) -> None:
        for n in range(start, start + count):
            meeting = cast.meeting(date(2024, 1, 1) + timedelta(days=n))
            item = add_item(meeting, heading=f"Fråga {n}", by=by)
            record_decision(meeting, item=item, words=f"Beslut {n}", by=by)
            record_action(meeting, item=item, words=f"Löfte {n}", by=by)
            matter = open_matter(cast.network, name=f"Fråga {n}", by=by)
            tie(matter, item, by=by, state=ProposalState.PROPOSED if n % 2 else ProposalState.CONFIRMED)

    client = client_of(cast.coordinator)
    grow(1, 0)
    with django_assert_num_queries(QUERIES_LIST):
        client.get(f"{BODY}/arenden/?lage=alla")
    grow(29, 1)
    with django_assert_num_queries(QUERIES_LIST):
        page = client.get(f"{BODY}/arenden/?lage=alla")
    assert page.content.decode().count('<tr role="row"><th role="rowheader"') == 30


def test_matter_asks_the_database_as_often_for_thirty_steps_as_for_two(
    cast: Cast, story: Story, client_of: ClientOf, django_assert_num_queries: Any
) -> None:
    by, client = cast.coordinator, client_of(cast.coordinator)
    with django_assert_num_queries(QUERIES_MATTER):
        client.get(story.address)
    for n in range(25):
        meeting = cast.meeting(date(2024, 3, 1) + timedelta(days=11 * n))
        item = add_item(meeting, heading=f"Jour {n}", words=f"Läget {n}.", by=by)
        record_decision(meeting, item=item, words=f"Beslut {n}", by=by)
        tie(story.matter, item, by=by, state=ProposalState.PROPOSED if n % 2 else ProposalState.CONFIRMED)
    with django_assert_num_queries(QUERIES_MATTER):
        page = client.get(story.address)
    assert "30 steg, det senaste först" in page.content.decode()


def test_matter_shows_its_newest_steps_and_those_that_ask_and_all_on_request(
    cast: Cast, story: Story, client_of: ClientOf
) -> None:
    by, client = cast.coordinator, client_of(cast.coordinator)
    for n in range(25):
        item = add_item(cast.meeting(date(2026, 3, 1) + timedelta(days=n)), heading=f"Jour nr {n}.", by=by)
        tie(story.matter, item, by=by, state=ProposalState.PROPOSED if n == 1 else ProposalState.CONFIRMED)
    shown, whole = _text(client, story.address), _text(client, f"{story.address}?steg=alla")
    assert [n for n in range(25) if f"Jour nr {n}." in shown.partition('id="steg"')[2]] == [1, *range(5, 25)]
    assert "Visa 8 äldre steg" in shown
    assert "30 steg, det senaste först" in shown
    assert [n for n in range(25) if f"Jour nr {n}." not in whole.partition('id="steg"')[2]] == []
    assert "äldre steg" not in whole


QUERIES_LIST, QUERIES_MATTER = 16, 42


def test_next_meeting_stands_on_the_path_where_its_agenda_has_the_matter(
    cast: Cast, story: Story, client_of: ClientOf
) -> None:
    ahead = cast.meeting(timezone.localdate() + timedelta(days=20), held=False)
    assert "nästa möte" not in _text(client_of(cast.member), story.address)
    with step("add_line", by=cast.coordinator, body=cast.network) as taken:
        taken.create(AgendaLine, meeting=ahead, position=1, heading="Gemensam jour", matter=story.matter)
    text = _text(client_of(cast.member), story.address)
    assert "Står på dagordningen." in text
    assert text.count("<circle") >= 6


def test_next_meeting_stands_on_the_path_where_the_matter_was_put_off_to_it(
    cast: Cast, story: Story, client_of: ClientOf
) -> None:
    day, by = timezone.localdate() + timedelta(days=20), cast.coordinator
    cast.meeting(day, held=False)
    meeting = cast.meeting(timezone.localdate() - timedelta(days=10))
    item = add_item(meeting, heading="Jouren", words="Hanns inte med.", by=by)
    postpone(meeting, item=item, words="Hanns inte med.", until_on=day, by=by)
    tie(story.matter, item, by=by)
    assert "Flyttad hit." in _text(client_of(cast.member), story.address)


def test_meeting_decision_and_action_lead_to_their_matter(cast: Cast, story: Story, client_of: ClientOf) -> None:
    client, meeting = client_of(cast.member), story.meetings[3]
    decision, action = meeting.decisions.get(), meeting.actions.get()
    for address in (
        f"{BODY}/moten/2025-09-05/", f"/beslut/{decision.public_id}/", f"/ataganden/{action.public_id}/"
    ):  # fmt: skip
        assert f'href="{story.address}"' in _text(client, address), address
    assert f'href="{story.address}"' in _text(client, f"{BODY}/moten/2026-02-13/")


def test_owner_and_question_stand_under_the_name(cast: Cast, story: Story, client_of: ClientOf) -> None:
    ylva = cast.person("Ylva Ask")
    rename_person(ylva, name="Ylva Askengren", by=cast.administrator)
    rename_matter(story.matter, question="Ska vi dela på jouren?", owner=ylva, by=cast.coordinator)
    text = _text(client_of(cast.member), story.address)
    assert "Ska vi dela på jouren?" in text
    assert ">Ylva Askengren</a> äger frågan." in text


def test_closed_matter_says_so_and_can_be_opened(cast: Cast, story: Story, client_of: ClientOf) -> None:
    close_matter(story.matter, by=cast.coordinator)
    story.matter.refresh_from_db()
    assert story.matter.state == MatterState.CLOSED
    text = _text(client_of(cast.coordinator), story.address)
    assert "Avslutat" in text
    assert "Öppna igen" in text
