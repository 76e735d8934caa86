"""The draft of the next agenda: which lines, why, in which order, and what is left for another time."""

from __future__ import annotations

from datetime import date, time

import pytest

from lagetrunt.meetings.agenda import change_line, draft_agenda
from lagetrunt.models import AgendaLine, Leaving, Meeting
from lagetrunt.register import (
    Promiser,
    book_meeting,
    end_mandate,
    finish_action,
    give_office,
    note_coming_date,
    postpone,
    record_action,
    record_attendance,
    record_decision,
    record_leaving,
    record_question,
    seat_person,
)
from lagetrunt.register.matters import open_matter
from tests.meetings.conftest import NEXT, ON, Room


def _headings(room: Room) -> list[str]:
    return [line.heading for line in room.agenda().lines]


def _between(room: Room) -> list[str]:
    return [line.heading for line in room.agenda().lines if not line.is_standing]


def test_draft_has_the_standing_points_first_and_last(room: Room) -> None:
    agenda = room.agenda()
    assert [line.heading for line in agenda.lines] == ["Inledning", "Föregående anteckningar", "Övrigt", "Nästa möte"]
    assert all("i 4 av de 4 senaste anteckningarna" in line.why for line in agenda.lines)
    assert [line.owner_words for line in agenda.lines] == [*["Olga Ordförande"] * 2, "alla", "Olga Ordförande"]


def test_what_was_put_off_three_times_comes_first_with_its_chain(room: Room) -> None:
    room.put_off("Hemsjukvård", until_kind="next")
    for at, reason in ((-3, "tidsbrist"), (-2, "tidsbrist"), (-1, "föredraganden var sjuk")):
        room.put_off("Stärka förtroendet", at, until_kind="next", reason=reason)
    assert _between(room) == ["Stärka förtroendet", "Hemsjukvård"]
    line = room.line("Stärka förtroendet")
    assert line.chain == (date(2026, 2, 13), date(2026, 5, 8), date(2026, 9, 18))
    assert "Läggs tidigt för att den har flyttats tre gånger." in line.why
    assert "föredraganden var sjuk" in line.why
    assert [one.code for one in line.warnings] == ["put-off-often"]
    assert len(line.facts) == 3


def test_what_was_put_off_until_the_meeting_or_before_is_there_and_until_later_is_not(room: Room) -> None:
    room.put_off("Jour", until_on=NEXT)
    room.put_off("Avtal", until_on=date(2026, 11, 1))
    room.put_off("Budget", until_on=date(2027, 2, 12))
    assert sorted(_between(room)) == ["Avtal", "Jour"]
    (waiting,) = room.agenda().waiting
    assert (waiting.line.heading, waiting.comes_back) == ("Budget", date(2027, 2, 12))
    assert "12 februari 2027" in waiting.why


def test_what_was_dealt_with_since_is_not_there(room: Room) -> None:
    room.put_off("Jour", -2, until_kind="next")
    room.item("Jour", -1, words="Vi kom fram till en lösning.")
    assert _between(room) == []


def test_what_may_have_been_dealt_with_in_missing_papers_is_there_with_its_doubt(room: Room) -> None:
    by, body = room.cast.administrator, room.cast.network
    note_coming_date(body, date=date(2026, 7, 3), meeting=room.held[-2], by=by)
    room.put_off("Jourhem", -2, until_on=date(2026, 7, 3))
    line = room.line("Jourhem")
    assert "anteckningar saknas" in line.doubt


def test_doubt_of_one_reason_stands_with_it_where_another_holds(room: Room) -> None:
    by, body = room.cast.administrator, room.cast.network
    note_coming_date(body, date=date(2026, 7, 3), meeting=room.held[-2], by=by)
    room.put_off("Jourhem", -2, until_on=date(2026, 7, 3))
    room.promise("Ada redovisar ett förslag", -2, who=room.cast.person("Ada Ek"), heading="Jourhem", due=NEXT)
    line = room.line("Jourhem")
    assert line.doubt == ""
    assert "anteckningar saknas" in line.why
    assert "Ada redovisar ett förslag." in line.why


def test_promises_to_tick_off_are_one_line_and_what_brings_something_is_its_own(room: Room) -> None:
    ada, bo = room.cast.person("Ada Ek"), room.cast.person("Bo Al")
    room.promise("Ada skickar listan", who=ada, due=date(2026, 10, 9))
    room.promise("Bo mejlar protokollet", who=bo, heading="Avtal om jour")
    room.promise("Ada redovisar ett förslag", who=ada, heading="Gemensam pool", due=NEXT)
    assert _between(room) == ["Gemensam pool", "Åtaganden till mötet"]
    own, gathered = room.line("Gemensam pool"), room.line("Åtaganden till mötet")
    assert own.owner == ada
    assert own.why == "Lovat 18 sept till det här mötet. Ada redovisar ett förslag."
    assert "2 åtaganden att stämma av." in gathered.why
    assert "Lovat till 9 okt, inte lämnat. Ada skickar listan." in gathered.why
    assert "Lovat 18 sept. Bo mejlar protokollet." in gathered.why
    assert len(gathered.facts) == 2


def test_promises_that_wait_are_told_in_their_words(room: Room) -> None:
    ada = room.cast.person("Ada Ek")
    for words in ("Ada ringer Tolkbyrån", "Ada skriver till nämnden"):
        room.promise(words, -2, who=ada, heading="Tolkar")
    waiting = {one.why.split(".")[0] for one in room.agenda().waiting}
    assert waiting == {"Ada ringer Tolkbyrån", "Ada skriver till nämnden"}


def test_promise_that_is_kept_or_due_later_is_not_there(room: Room) -> None:
    ada = room.cast.person("Ada Ek")
    kept = room.promise("Ada redovisar läget", who=ada, heading="Läget", due=NEXT)
    room.promise("Ada redovisar året", who=ada, heading="Året", due=date(2027, 3, 1))
    finish_action(kept, on=ON, by=room.cast.administrator)  # type: ignore[arg-type]
    assert _between(room) == []


def test_promise_about_what_is_on_the_agenda_joins_that_line(room: Room) -> None:
    ada = room.cast.person("Ada Ek")
    put_off = room.put_off("Vikariepool", until_kind="next")
    record_action(
        room.held[-1], words="Ada mejlar siffrorna", item=put_off.item, assignees=[Promiser(person=ada)],
        by=room.cast.administrator,
    )  # fmt: skip
    assert _between(room) == ["Vikariepool"]
    assert "Ada mejlar siffrorna." in room.line("Vikariepool").why


def test_several_reasons_about_one_matter_are_one_line(room: Room) -> None:
    ada, by = room.cast.person("Ada Ek"), room.cast.administrator
    put_off = room.put_off("Larm i hemmet", until_kind="next")
    action = room.promise("Ada redovisar upphandlingen", who=ada, heading="Upphandling av trygghet", due=NEXT)
    assert len(_between(room)) == 2
    matter = open_matter(room.cast.network, name="Larm", items=[put_off.item, action.item], by=by)  # type: ignore[list-item,attr-defined]
    (line,) = [line for line in room.agenda().lines if not line.is_standing]
    assert line.key == f"matter:{matter.pk}"
    assert line.matter == matter
    assert "Flyttad 18 september 2026" in line.why
    assert "Ada redovisar upphandlingen." in line.why
    assert line.owner == ada


def test_same_words_in_two_matters_are_two_lines(room: Room) -> None:
    by = room.cast.administrator
    first, other = room.put_off("Avgifter", until_kind="next"), room.put_off("Avgifterna", until_kind="next")
    open_matter(room.cast.network, name="Avgifter i hemtjänst", items=[first.item], by=by)  # type: ignore[list-item]
    open_matter(room.cast.network, name="Avgifter för jour", items=[other.item], by=by)  # type: ignore[list-item]
    assert len(_between(room)) == 2


def test_decided_before_is_warned_of_with_the_decision(room: Room) -> None:
    by = room.cast.administrator
    item = room.item("Avgifter", -3)
    decision = record_decision(room.held[-3], words="att höja avgifterna", item=item, by=by)
    put_off = room.put_off("Avgifter", until_kind="next")
    open_matter(room.cast.network, name="Avgifter", items=[item, put_off.item], by=by)  # type: ignore[list-item]
    (caution,) = room.line("Avgifter").warnings
    assert caution.code == "decided-before"
    assert "13 februari 2026: att höja avgifterna." in caution.sentence
    assert caution.facts == (decision,)


def test_who_was_to_lead_it_is_named_where_the_notes_name_one(room: Room) -> None:
    ada = room.cast.person("Ada Ek")
    room.cast.there(room.held[-1], ada, "Bjuv", presence="absent", capacity="member", written="Ada Ek")
    item = room.item("Jourhem", outcome="postponed", words="Ada skulle dragit den. Tas nästa gång.")
    postpone(room.held[-1], by=room.cast.administrator, item=item, words="Tas nästa gång.", until_kind="next")
    line = room.line("Jourhem")
    assert line.owner == ada
    assert "Ada skulle dragit den." in line.why


def test_owner_who_has_left_or_does_not_come_is_warned_of(room: Room) -> None:
    by, body = room.cast.administrator, room.cast.network
    ada, bo = room.cast.person("Ada Ek"), room.cast.person("Bo Al")
    mandate = seat_person(room.cast.seat("Bjuv"), person=ada, starts_on=date(2024, 1, 1), by=by)
    seat_person(room.cast.seat("Perstorp"), person=bo, starts_on=date(2024, 1, 1), by=by)
    room.promise("Bo redovisar läget", who=bo, heading="Läget", due=NEXT)
    matter = open_matter(body, name="Jour", items=[room.put_off("Jour", until_kind="next").item], by=by)  # type: ignore[list-item]
    change_line(room.meeting, f"matter:{matter.pk}", owner=ada, by=room.cast.coordinator)
    end_mandate(mandate, ends_on=date(2026, 11, 1), by=by)
    record_attendance(room.meeting, person=bo, presence="absent", capacity="member", written="Bo Al", by=by)
    told = {line.heading: [one.code for one in line.warnings] for line in room.agenda().lines}
    assert told["Jour"] == ["owner-left"]
    assert told["Läget"] == ["owner-away"]
    assert Leaving.objects.count() == 0
    record_leaving(room.held[-1], person=ada, words="Ada slutar.", by=by)
    (caution,) = room.line("Jour").warnings
    assert [type(fact) for fact in caution.facts] == [Leaving]


def test_term_that_ends_is_a_decision_and_joins_a_like_heading(room: Room) -> None:
    siv, by = room.cast.person("Siv Sund"), room.cast.administrator
    term = {"starts_on": date(2025, 1, 1), "ends_on": date(2027, 1, 1)}
    give_office(room.cast.network, person=siv, role="coordinator", by=by, **term)
    line = room.line("Samordnare 2027")
    assert (line.kind, line.owner_words) == ("decision", "Olga Ordförande")
    assert "31 december 2026" in line.why
    ada = room.cast.person("Ada Ek")
    room.promise("Ada återkommer med ett förslag", who=ada, heading="Samordnaren", due=NEXT)
    assert "31 december 2026" in room.line("Samordnaren").why
    assert "Samordnare 2027" not in _headings(room)


def test_empty_seats_are_one_line(room: Room) -> None:
    by = room.cast.administrator
    for person, town in (("Ada Ek", "Bjuv"), ("Bo Al", "Perstorp")):
        mandate = seat_person(room.cast.seat(town), person=room.cast.person(person), starts_on=date(2024, 1, 1), by=by)
        end_mandate(mandate, ends_on=date(2026, 9, 1), by=by)
    line = room.line("Vakanta platser")
    assert line.kind == "decision"
    assert "Bjuv" in line.why
    assert "Perstorp" in line.why


def test_what_is_booked_to_the_day_is_there(room: Room) -> None:
    by, body = room.cast.administrator, room.cast.network
    note_coming_date(body, date=NEXT, what="Besök av länsgruppen", meeting=room.held[-1], by=by)
    note_coming_date(body, date=date(2026, 11, 28), what="Seminarium", meeting=room.held[-1], by=by)
    assert _between(room) == ["Besök av länsgruppen"]
    assert room.line("Besök av länsgruppen").why == "Bestämt 18 september 2026 till den här dagen."


def test_decision_that_ends_soon_is_there_and_one_that_ends_later_waits(room: Room) -> None:
    by = room.cast.administrator
    room_item = room.item("Avtal om jour", -2)
    record_decision(room.held[-2], words="att avtalet gäller", item=room_item, until=date(2026, 12, 31), by=by)
    record_decision(room.held[-1], words="att hyra lokal", item=room.item("Lokal"), until=date(2027, 12, 31), by=by)
    assert _between(room) == ["Avtal om jour"]
    (waiting,) = room.agenda().waiting
    assert (waiting.line.heading, waiting.comes_back) == ("att hyra lokal", date(2027, 12, 31))


def test_question_that_nobody_owns_is_on_the_agenda_or_waits(room: Room) -> None:
    by = room.cast.administrator
    record_question(room.held[-1], words="Vem bevakar frågan om jour?", item=room.item("Jour"), by=by)
    found = _between(room) + [one.line.heading for one in room.agenda().waiting]
    assert found == ["Jour"]


def test_overfull_agenda_says_by_how_much(room: Room) -> None:
    for number in range(9):
        room.put_off(f"Fråga {'abcdefghi'[number]}lpha", until_kind="next")
    agenda = room.agenda()
    assert agenda.minutes == 9 * 20 + 4 * 5
    assert (agenda.minutes_there, agenda.minutes_over) == (180, 20)
    assert [one.code for one in agenda.warnings] == ["overfull"]
    assert "20 minuter mer" in agenda.warnings[0].sentence


def test_times_follow_from_the_minutes(room: Room) -> None:
    room.put_off("Vikariepool", until_kind="next")
    agenda = room.agenda()
    assert [one.starts for one in agenda.timed] == [time(9), time(9, 5), time(9, 10), time(9, 30), time(9, 35)]
    assert agenda.ends == time(9, 40)


def test_draft_of_a_day_that_nobody_has_booked_has_the_same_lines(room: Room) -> None:
    room.put_off("Vikariepool", until_kind="next")
    proposed = Meeting(body=room.cast.network, association=room.cast.association, date=date(2026, 12, 4))
    agenda = draft_agenda(proposed, user=room.cast.coordinator, on=ON)
    assert [line.heading for line in agenda.lines] == _headings(room)
    assert (agenda.minutes_there, agenda.ends) == (None, None)


def test_draft_holds_nothing_that_the_reader_may_not_see(room: Room) -> None:
    room.put_off("Vikariepool", until_kind="next")
    agenda = draft_agenda(room.meeting, user=room.cast.member_elsewhere, on=ON)
    assert "Vikariepool" not in [line.heading for line in agenda.lines]


@pytest.mark.parametrize("again", [False, True])
def test_second_meeting_on_one_day_has_an_agenda_of_its_own(room: Room, again: bool) -> None:
    other = book_meeting(room.cast.network, date=NEXT, again=True, by=room.cast.administrator)
    AgendaLine.objects.create(
        association=room.cast.association, meeting=other if again else room.meeting, position=1, heading="Egen punkt"
    )
    mine = [line.heading for line in draft_agenda(other, user=room.cast.coordinator, on=ON).lines]
    assert ("Egen punkt" in mine) == again
