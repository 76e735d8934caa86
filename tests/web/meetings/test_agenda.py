"""The agenda's page: who sees what, each step with and without htmx, files, refusals, and how often it asks."""

from __future__ import annotations

import re
from datetime import date, time
from io import BytesIO
from typing import Any
from urllib.parse import quote

import pypdfium2
import pytest
from django.test import Client
from django.utils import timezone
from docx import Document

from lagetrunt.meetings.agenda import add_line, draft_agenda
from lagetrunt.models import AgendaLine, Meeting, MeetingState, User
from lagetrunt.register import add_item, postpone
from lagetrunt.register.withdrawing import undo_step
from lagetrunt.web.meetings.agenda import last_step
from lagetrunt.web.meetings.agenda_shown import id_of, place_after, rows_of
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast
from tests.web.test_hard_input import HARD

pytestmark = pytest.mark.django_db
PAGE = "/n/socialchefsnatverket/moten/2030-04-17/dagordning/"
UNSAFE = ("<script>alert", "<img src=x", "14 {")
HX = {"headers": {"HX-Request": "true"}}


@pytest.fixture(autouse=True)
def spring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be two weeks before the meeting."""
    monkeypatch.setattr(timezone, "localdate", lambda *_given: date(2030, 4, 3))


@pytest.fixture
def coming(cast: Cast) -> Meeting:
    """Give a meeting to come, from nine to ten, with three lines of a person's own."""
    meeting = cast.meeting("2030-04-17", held=False, start=time(9), end=time(10), place="Kommunhuset i Höör")
    for heading, minutes in (("Gemensam jour", 20), ("Taxor", 10), ("Språktolkar", 15)):
        add_line(meeting, heading=heading, minutes=minutes, by=cast.coordinator)
    return meeting


def _put_off(cast: Cast, meeting: Meeting, heading: str) -> None:
    item = add_item(meeting, heading=heading, outcome="postponed", by=cast.administrator)
    postpone(meeting, item=item, words=f"{heading} flyttas.", until_kind="next", by=cast.administrator)


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _order(meeting: Meeting, user: User) -> list[str]:
    return [line.heading for line in draft_agenda(meeting, user=user).lines]


def _key(meeting: Meeting, user: User, heading: str) -> str:
    return next(line.key for line in draft_agenda(meeting, user=user).lines if line.heading == heading)


def _text(answer: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def test_agenda_page_shows_times_numbers_and_what_is_left(cast: Cast, coming: Meeting) -> None:
    page = _text(_client(cast.coordinator).get(PAGE))
    assert "Onsdag 17 april 2030 kl. 9–10" in page
    assert "3 punkter 45 av 60 minuter" in page
    assert "15 minuter kvar" in page
    assert re.search(r"9\.00 1 Gemensam jour .* 9\.20 2 Taxor .* 9\.30 3 Språktolkar", page)


@pytest.mark.parametrize(
    ("role", "changes"), [("coordinator", True), ("chair", False), ("member", False), ("reader", False)]
)
def test_agenda_page_lets_only_writers_change(cast: Cast, coming: Meeting, role: str, changes: bool) -> None:
    user = getattr(cast, role)
    page = _client(user).get(PAGE).content.decode()
    assert "Gemensam jour" in page
    assert ("Flytta upp" in page) is changes
    key = _key(coming, cast.coordinator, "Taxor")
    answer = _client(user).post(PAGE + "flytta/", {"punkt": key, "vart": "upp"})
    assert answer.status_code == (302 if changes else 409)
    assert (_order(coming, cast.coordinator)[0] == "Taxor") is changes


@pytest.mark.parametrize("who", ["member_elsewhere", "stranger", "foreigner"])
def test_agenda_page_is_not_found_by_those_who_do_not_read_the_network(cast: Cast, coming: Meeting, who: str) -> None:
    client = _client(getattr(cast, who))
    for address in (PAGE, PAGE + "fil/pdf/", PAGE + "ny/", PAGE + "andra/?punkt=x"):
        assert client.get(address).status_code == 404
    assert client.post(PAGE + "flytta/", {"punkt": "x"}).status_code == 404


def test_moving_a_line_goes_one_step_and_can_be_undone(cast: Cast, coming: Meeting) -> None:
    client = _client(cast.coordinator)
    key = _key(coming, cast.coordinator, "Språktolkar")
    answer = client.post(PAGE + "flytta/", {"punkt": key, "vart": "upp"}, follow=True)
    assert "Språktolkar ligger på plats 2, klockan 9.20." in _text(answer)
    assert _order(coming, cast.coordinator) == ["Gemensam jour", "Språktolkar", "Taxor"]
    undo = re.search(r'action="(/logg/\w+/angra/)"', answer.content.decode())
    assert undo
    client.post(undo[1])
    assert _order(coming, cast.coordinator) == ["Gemensam jour", "Taxor", "Språktolkar"]


@pytest.mark.parametrize(
    ("after", "order"),
    [
        ("", ["Språktolkar", "Gemensam jour", "Taxor"]),
        ("Gemensam jour", ["Gemensam jour", "Språktolkar", "Taxor"]),
        ("Taxor", ["Gemensam jour", "Taxor", "Språktolkar"]),
    ],
)
def test_dropping_a_line_puts_it_after_another(cast: Cast, coming: Meeting, after: str, order: list[str]) -> None:
    key = _key(coming, cast.coordinator, "Språktolkar")
    other = _key(coming, cast.coordinator, after) if after else ""
    answer = _client(cast.coordinator).post(PAGE + "flytta/", {"punkt": key, "efter": other}, **HX)
    assert answer.status_code == 200
    assert answer.content.decode().startswith('<div id="agenda"')
    assert _order(coming, cast.coordinator) == order


def test_step_that_changes_nothing_offers_no_undoing_of_an_earlier_one(cast: Cast, coming: Meeting) -> None:
    key = _key(coming, cast.coordinator, "Gemensam jour")
    answer = _client(cast.coordinator).post(PAGE + "flytta/", {"punkt": key, "vart": "upp"}, **HX)
    assert "Gemensam jour ligger på plats 1, klockan 9.00." in _text(answer)
    assert "/angra/" not in answer.content.decode()


def test_dropping_after_a_line_that_is_gone_is_told_and_changes_nothing(cast: Cast, coming: Meeting) -> None:
    key = _key(coming, cast.coordinator, "Taxor")
    answer = _client(cast.coordinator).post(PAGE + "flytta/", {"punkt": key, "efter": "line:0"}, **HX)
    assert "Dagordningen har ändrats sedan sidan visades." in _text(answer)
    assert _order(coming, cast.coordinator) == ["Gemensam jour", "Taxor", "Språktolkar"]


def test_minutes_are_saved_and_times_follow(cast: Cast, coming: Meeting) -> None:
    key = _key(coming, cast.coordinator, "Gemensam jour")
    answer = _client(cast.coordinator).post(PAGE + "minuter/", {"punkt": key, "minuter": " 35 "}, **HX)
    page = _text(answer)
    assert "Gemensam jour får 35 minuter." in page
    assert "60 av 60 minuter" in page
    assert re.search(r"9\.35 2 Taxor", page)
    assert "utkast, sparat" in page


@pytest.mark.parametrize("written", ["", "tio", "-5", "1441", "99999999999999999999", "1,5", "٣", "½", "1" * 10_000])
def test_minutes_that_are_none_are_told_and_change_nothing(cast: Cast, coming: Meeting, written: str) -> None:
    key = _key(coming, cast.coordinator, "Gemensam jour")
    answer = _client(cast.coordinator).post(PAGE + "minuter/", {"punkt": key, "minuter": written}, **HX)
    assert answer.status_code == 200
    assert "Skriv ett helt tal mellan 0 och 1440." in _text(answer)
    assert AgendaLine.objects.get(heading="Gemensam jour").minutes == 20


def test_line_is_taken_away_with_its_reason_and_back_again(cast: Cast, coming: Meeting) -> None:
    client = _client(cast.coordinator)
    key = _key(coming, cast.coordinator, "Taxor")
    answer = client.post(PAGE + "bort/", {"punkt": key, "varfor": "Underlaget saknas."}, **HX)
    page = _text(answer)
    assert "Taxor är borttagen." in page
    assert "Borttagna Taxor Underlaget saknas." in page
    assert _order(coming, cast.coordinator) == ["Gemensam jour", "Språktolkar"]
    next_one = id_of(_key(coming, cast.coordinator, "Språktolkar"))
    assert re.search(rf'id="{next_one}".*?data-focus', answer.content.decode(), re.DOTALL)
    assert "Taxor står på dagordningen." in _text(client.post(PAGE + "ta-upp/", {"punkt": key}, **HX))
    assert "Taxor" in _order(coming, cast.coordinator)


def test_last_line_is_taken_away_and_the_page_says_that_there_is_none(cast: Cast) -> None:
    meeting = cast.meeting("2030-04-17", held=False)
    add_line(meeting, heading="Ensam", by=cast.coordinator)
    key = _key(meeting, cast.coordinator, "Ensam")
    page = _text(_client(cast.coordinator).post(PAGE + "bort/", {"punkt": key}, **HX))
    assert "Inga punkter än." in page
    assert "inget skäl skrevs" in page


@pytest.mark.parametrize("step", ["flytta", "minuter", "bort", "ta-upp"])
@pytest.mark.parametrize("key", ["", "line:0", "standing:<b>", "x" * 10_000, "\x00"])
def test_step_on_a_line_that_is_not_there_is_told(cast: Cast, coming: Meeting, step: str, key: str) -> None:
    values = {"punkt": key, "minuter": "5", "vart": "ned"}
    answer = _client(cast.coordinator).post(PAGE + f"{step}/", values, **HX)
    assert answer.status_code == 200
    assert "Punkten finns inte på dagordningen." in _text(answer)


def test_unknown_step_and_unknown_form_of_file_are_not_found(cast: Cast, coming: Meeting) -> None:
    client = _client(cast.coordinator)
    assert client.post(PAGE + "spring/", {"punkt": "x"}).status_code == 404
    assert client.get(PAGE + "flytta/").status_code == 405
    assert client.get(PAGE + "fil/exe/").status_code == 404
    assert client.get(PAGE + "andra/?punkt=line:0").status_code == 404


def test_line_is_added_with_somebody_of_the_register_or_with_words(cast: Cast, coming: Meeting) -> None:
    client, person = _client(cast.coordinator), cast.person("Ylva Ask")
    given = {
        "heading": "Avtal om jour",
        "kind": "decision",
        "minutes": "10",
        "owner": "ylva ask",
        "background": "Ett\n\nTvå",
    }
    answer = client.post(PAGE + "ny/", given)
    line = AgendaLine.objects.get(heading="Avtal om jour")
    assert answer["Location"] == f"{PAGE}#{id_of(f'line:{line.pk}')}"
    assert (line.owner, line.owner_written, line.minutes, line.kind) == (person, "", 10, "decision")
    client.post(PAGE + "ny/", {"heading": "Gäst", "owner": "gäst från regionen"})
    guest = AgendaLine.objects.get(heading="Gäst")
    assert (guest.owner, guest.owner_written) == (None, "gäst från regionen")
    page = _text(client.get(PAGE))
    assert "gäst från regionen" in page
    assert "Bakgrund Ett Två" in page


def test_break_needs_no_heading_and_has_no_number(cast: Cast, coming: Meeting) -> None:
    client = _client(cast.coordinator)
    assert client.post(PAGE + "ny/", {"heading": "", "minutes": "15", "is_break": "on"}).status_code == 302
    assert AgendaLine.objects.get(is_break=True).heading == "Paus"
    agenda = draft_agenda(coming, user=cast.coordinator)
    assert [row.number for row in rows_of(agenda)].count(None) == 1
    assert "3 punkter 60 av 60 minuter" in _text(client.get(PAGE))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"heading": ""}, "Rubrik"),
        ({"heading": "x" * 501}, "500"),
        ({"heading": "A", "minutes": "1441"}, "1440"),
        ({"heading": "A", "minutes": "-1"}, "0"),
        ({"heading": "A", "kind": "lunch"}, "lunch"),
        ({"heading": "A", "matter": "Finns ej"}, "Inget ärende heter Finns ej."),
        ({"heading": "A", "owner": "x" * 201}, "200"),
    ],
)
def test_line_with_a_mistake_is_not_added(cast: Cast, coming: Meeting, given: dict[str, str], told: str) -> None:
    answer = _client(cast.coordinator).post(PAGE + "ny/", given)
    assert answer.status_code == 422
    assert told in _text(answer)
    assert coming.agenda_lines.count() == 3


def test_line_is_changed_and_keeps_its_place(cast: Cast, coming: Meeting) -> None:
    client, key = _client(cast.coordinator), _key(coming, cast.coordinator, "Taxor")
    address = f"{PAGE}andra/?punkt={quote(key)}"
    page = client.get(address).content.decode()
    assert 'value="Taxor"' in page
    stamp = dict(re.findall(r'name="(sedd-\w+)" value="(\w+)"', page))
    given = {"heading": "Taxor 2031", "minutes": "12", "kind": "theme", "owner": "alla", **stamp}
    assert client.post(address, given)["Location"] == f"{PAGE}#{id_of(key)}"
    assert _order(coming, cast.coordinator) == ["Gemensam jour", "Taxor 2031", "Språktolkar"]
    again = client.post(address, {**given, "heading": "Skrivs över"})
    assert again.status_code == 422
    assert "Någon annan har ändrat det här sedan du öppnade sidan." in _text(again)


def test_held_meeting_shows_what_was_settled_and_lets_nobody_change_it(cast: Cast, coming: Meeting) -> None:
    key = _key(coming, cast.coordinator, "Taxor")
    Meeting.objects.filter(pk=coming.pk).update(state=MeetingState.HELD)
    client = _client(cast.coordinator)
    page = client.get(PAGE)
    assert "Så här såg dagordningen ut." in _text(page)
    assert "Taxor" in _text(page)
    assert "Flytta upp" not in page.content.decode()
    answer = client.post(PAGE + "flytta/", {"punkt": key, "vart": "upp"}, **HX)
    assert "Mötet är hållet." in _text(answer)


def test_meeting_without_hours_has_neither_times_nor_plan(cast: Cast) -> None:
    meeting = cast.meeting("2030-04-17", held=False)
    add_line(meeting, heading="Ensam", minutes=10, by=cast.coordinator)
    page = _client(cast.coordinator).get(PAGE)
    assert "1 punkt 10 minuter" in _text(page)
    assert "Tidsplan" not in _text(page)
    assert "data-starts" not in page.content.decode()


def test_reason_leads_to_its_source_and_the_chain_is_told(cast: Cast) -> None:
    for day in ("2030-01-16", "2030-02-13", "2030-03-13"):
        held = cast.meeting(day)
        _put_off(cast, held, "Gemensam jour")
    meeting = cast.meeting("2030-04-17", held=False, start=time(9), end=time(10))
    page = _client(cast.coordinator).get(PAGE).content.decode()
    row = next(one for one in page.split("<li id=") if "Gemensam jour" in one)
    assert 'aria-label="Flyttad från"' in row
    assert re.search(r'data-fact="\w+-\d+"><a href="/', row)
    assert "Se upp" in row
    assert _order(meeting, cast.coordinator).count("Gemensam jour") == 1


def test_files_hold_what_the_page_shows(cast: Cast, coming: Meeting) -> None:
    client = _client(cast.member)
    word, pdf, text = (client.get(f"{PAGE}fil/{form}/") for form in ("docx", "pdf", "txt"))
    name = "dagordning-socialchefsnatverket-2030-04-17"
    assert word["Content-Disposition"] == f'attachment; filename="{name}.docx"'
    headings = [
        cell.text.splitlines()[0] for row in Document(BytesIO(word.content)).tables[0].rows for cell in row.cells[2:3]
    ]
    assert headings == ["Punkt", "Gemensam jour", "Taxor", "Språktolkar", "Slut"]
    assert "9.20 2 Taxor" in re.sub(
        r"\s+", " ", pypdfium2.PdfDocument(pdf.content)[0].get_textpage().get_text_bounded()
    )
    assert re.search(r"9\.20  2  Taxor +10 min", text.content.decode())
    assert text["Content-Type"] == "text/plain; charset=utf-8"
    assert client.get(PAGE + "fil/pdf/?visa=1")["Content-Disposition"].startswith("inline;")


@pytest.mark.parametrize("hard", HARD)
def test_hard_words_are_shown_and_set_safely_or_told(cast: Cast, coming: Meeting, hard: str) -> None:
    client = _client(cast.coordinator)
    for field in ("heading", "owner", "background", "matter", "minutes", "kind"):
        answer = client.post(PAGE + "ny/", {"heading": "Punkt", field: hard})
        assert answer.status_code in (302, 422)
        assert [one for one in UNSAFE if one in answer.content.decode()] == []
    assert [one for one in UNSAFE if one in client.get(PAGE).content.decode()] == []
    for form in ("pdf", "docx", "txt"):
        assert client.get(f"{PAGE}fil/{form}/").status_code == 200


@pytest.mark.parametrize("hard", HARD)
def test_hard_reason_is_kept_safely_or_told(cast: Cast, coming: Meeting, hard: str) -> None:
    client = _client(cast.coordinator)
    answer = client.post(PAGE + "bort/", {"punkt": _key(coming, cast.coordinator, "Taxor"), "varfor": hard}, **HX)
    assert answer.status_code == 200
    assert [one for one in UNSAFE if one in client.get(PAGE).content.decode()] == []


def test_undoing_the_first_change_leaves_the_agenda_unsettled(cast: Cast) -> None:
    meeting = cast.meeting("2030-04-17", held=False)
    add_line(meeting, heading="Ensam", by=cast.coordinator)
    entry = last_step(meeting)
    assert entry
    undo_step(entry, by=cast.coordinator)
    assert last_step(meeting) is None
    assert "ingen har ändrat det" in _text(_client(cast.coordinator).get(PAGE))


def test_place_after_counts_without_the_line_itself(cast: Cast, coming: Meeting) -> None:
    first, second, third = keys = draft_agenda(coming, user=cast.coordinator).keys
    assert [place_after(keys, first, key) for key in ("", second, third, first, "gone")] == [1, 2, 3, None, None]


@pytest.mark.parametrize("count", [1, 30])
def test_agenda_page_asks_as_often_for_one_line_as_for_thirty(
    cast: Cast, count: int, django_assert_num_queries: Any
) -> None:
    meeting = cast.meeting("2030-04-17", held=False, start=time(9), end=time(12))
    held = cast.meeting("2030-03-13")
    for number in range(count):
        _put_off(cast, held, f"Fråga {number} om hemtjänst")
    add_line(meeting, heading="Egen", by=cast.coordinator)
    client = _client(cast.coordinator)
    client.get(PAGE)
    nothing_kept()
    for queries in (QUERIES, QUERIES_KEPT):
        with django_assert_num_queries(queries):
            client.get(PAGE)


QUERIES = 48
QUERIES_KEPT = 25
