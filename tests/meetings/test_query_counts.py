"""The draft takes the same few queries for one of everything and for thirty, and so do its paper and its verbs."""

from __future__ import annotations

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import rights_of
from lagetrunt.meetings.agenda import agenda_paper, order_agenda
from lagetrunt.register import end_mandate, note_coming_date, record_decision, record_question, seat_person
from lagetrunt.register.matters import open_matter
from tests.meetings.conftest import NEXT, Room


def _fill(room: Room, numbers: range) -> None:
    """Put `numbers` of everything that an agenda may hold on it."""
    cast, by, body = room.cast, room.cast.administrator, room.cast.network
    for number in numbers:
        name = "abcdefghijklmnopqrstuvwxyzåäöéü"[number] * 4
        item = room.item(f"Läget {name}", -2)
        record_decision(room.held[-2], words=f"att {name} gäller", item=item, until=date(2026, 12, 31), by=by)
        put_off = room.put_off(f"Läget {name}", until_kind="next", reason="Ada skulle ha dragit den")
        open_matter(body, name=f"Ärende {name}", items=[item, put_off.item], by=by)  # type: ignore[list-item]
        ada = cast.person(f"Ada {name.title()}")
        mandate = seat_person(cast.seat(f"Kommun {name}"), person=ada, starts_on=date(2024, 1, 1), by=by)
        end_mandate(mandate, ends_on=date(2026, 9, 1), by=by)
        room.promise(f"Ada redovisar {name}", who=ada, heading=f"Fråga {name}", due=NEXT)
        room.promise(f"Ada mejlar {name}", who=ada)
        record_question(room.held[-1], words=f"Vem tar {name}?", item=room.item(f"Undran {name}"), by=by)
        note_coming_date(body, date=NEXT, what=f"Besök {name}", meeting=room.held[-1], by=by)
        decision = {"words": f"att hyra {name}", "until": date(2027, 12, 31), "by": by}
        record_decision(room.held[-1], item=room.item(f"Lokal {name}"), **decision)  # type: ignore[arg-type]


def _counts(room: Room) -> tuple[int, int]:
    rights_of(room.cast.coordinator)
    with CaptureQueriesContext(connection) as drafted:
        agenda = room.agenda()
    with CaptureQueriesContext(connection) as told:
        agenda_paper(agenda, user=room.cast.coordinator)
    return len(drafted), len(told)


def test_draft_and_paper_take_the_same_queries_for_one_and_for_thirty(room: Room) -> None:
    _fill(room, range(1))
    one = _counts(room)
    _fill(room, range(1, 30))
    assert _counts(room) == one
    assert len(room.agenda().lines) > 60
    assert one[0] <= 75
    assert one[1] <= 16


def test_order_of_stored_lines_takes_no_query_for_those_that_stay(room: Room) -> None:
    _fill(room, range(12))
    by = room.cast.coordinator
    keys = list(room.agenda().keys)
    order_agenda(room.meeting, keys=keys, by=by)
    with CaptureQueriesContext(connection) as same:
        order_agenda(room.meeting, keys=keys, by=by)
    keys[2], keys[3] = keys[3], keys[2]
    with CaptureQueriesContext(connection) as swapped:
        order_agenda(room.meeting, keys=keys, by=by)
    assert len(swapped) - len(same) <= 6
