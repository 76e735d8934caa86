"""`lagetrunt agenda`: the draft in the terminal, as JSON and as a file; refused in words where there is none."""

from __future__ import annotations

import io
import json
from datetime import date, time, timedelta
from pathlib import Path

import docx
import pytest
from django.utils import timezone

from lagetrunt.cli import exits
from lagetrunt.meetings.agenda import drop_line
from lagetrunt.models import AgendaLine, Meeting
from lagetrunt.register import Promiser, add_item, note_coming_date, postpone, record_action
from tests.cli.running import Run
from tests.factories.cast import Cast


@pytest.fixture
def day() -> date:
    """Give the day of the next meeting."""
    return timezone.localdate() + timedelta(days=11)


@pytest.fixture
def meeting(cast: Cast, day: date) -> Meeting:
    """Give a next meeting with one point put off and one promise."""
    by = cast.administrator
    held = cast.meeting(day - timedelta(days=70), start=time(9), end=time(12))
    item = add_item(held, heading="Vikariepool", number="4", by=by)
    postpone(held, item=item, words="Vikariepool flyttas.", until_kind="next", reason="tidsbrist", by=by)
    later = add_item(held, heading="Jour", number="5", by=by)
    ada = Promiser(person=cast.person("Ada Ek"))
    record_action(held, words="Ada redovisar ett förslag", item=later, assignees=[ada], due_on=day, by=by)
    waits = add_item(held, heading="Hyran", number="6", by=by)
    postpone(held, item=waits, words="Hyran tas upp senare.", until_on=day + timedelta(days=90), by=by)
    return cast.meeting(day, held=False, start=time(9), end=time(12))


def test_agenda_prints_times_owners_reasons_and_sources(run: Run, meeting: Meeting) -> None:
    ran = run("agenda")
    assert ran.code == exits.DONE, ran.told
    assert "Socialchefsnätverket" in ran.out
    assert "9.00  1  Vikariepool" in ran.out
    assert "9.20  2  Jour" in ran.out
    assert "Ada Ek" in ran.out
    assert "Skäl: tidsbrist." in " ".join(ran.out.split())
    assert "Källa: Punkt 4, " in " ".join(ran.out.split())
    assert "2 punkter, 40 av 180 minuter." in ran.out
    assert "Föreslås inte nu" in ran.out
    assert "– Hyran: Flyttad" in ran.out
    assert not AgendaLine.objects.exists()


def test_agenda_tells_dropped_lines_and_warnings(run: Run, meeting: Meeting, cast: Cast) -> None:
    Meeting.objects.filter(pk=meeting.pk).update(end=time(9, 10))
    key = json.loads(run("agenda", "--json").out)["lines"][1]["key"]
    drop_line(meeting, key, why="Ada är ledig", by=cast.coordinator)
    ran = run("agenda")
    assert "Borttagna" in ran.out
    assert "Jour: Ada är ledig" in ran.out
    assert "Att se upp med" in ran.out
    assert "! Punkterna tar 10 minuter mer än mötet är långt." in ran.out


def test_agenda_as_json_has_stable_names(run: Run, meeting: Meeting, day: date) -> None:
    found = json.loads(run("agenda", "--json").out)
    assert (found["date"], found["start"], found["is_booked"]) == (day.isoformat(), "09:00", True)
    assert (found["minutes"], found["minutes_there"], found["warnings"]) == (40, 180, [])
    first, other = found["lines"]
    assert (first["time"], first["number"], first["heading"], first["minutes"]) == ("09:00", 1, "Vikariepool", 20)
    assert first["put_off"] == [(day - timedelta(days=70)).isoformat()]
    assert first["sources"][0].startswith("Punkt 4, ")
    assert (other["owner"], other["doubt"], other["standing"]) == ("Ada Ek", None, False)
    (waiting,) = found["waiting"]
    assert waiting["comes_back"] == (day + timedelta(days=90)).isoformat()


@pytest.mark.parametrize("form", [".docx", ".pdf", ".txt", ".DOCX"])
def test_agenda_is_written_to_a_file(run: Run, meeting: Meeting, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"dagordning{form}"
    ran = run("agenda", "--out", path)
    assert ran.code == exits.DONE, ran.told
    assert str(path) in ran.out
    content = path.read_bytes()
    if form == ".pdf":
        assert content.startswith(b"%PDF-")
    elif form == ".txt":
        assert "Vikariepool" in content.decode()
    else:
        words = docx.Document(io.BytesIO(content))
        assert "Vikariepool" in [line.text for row in words.tables[0].rows for line in row.cells[-2].paragraphs]


def test_agenda_is_not_written_where_there_is_no_folder(run: Run, meeting: Meeting, tmp_path: Path) -> None:
    ran = run("agenda", "--out", tmp_path / "ingen" / "dagordning.txt")
    assert ran.code == exits.FAILED
    assert "mappen finns" in ran.told


def test_agenda_of_a_day_that_is_only_named_says_so(run: Run, cast: Cast, day: date) -> None:
    held = cast.meeting(day - timedelta(days=70), start=time(13), end=time(15))
    note_coming_date(cast.network, date=day, meeting=held, by=cast.administrator)
    ran = run("agenda")
    assert ran.code == exits.DONE, ran.told
    assert "Mötet är inte bokat; dagen är ett förslag." in ran.out
    assert json.loads(run("agenda", "--json").out)["is_booked"] is False
    assert run("agenda", "--date", day + timedelta(days=3)).code == exits.DONE


def test_agenda_is_refused_when_there_is_no_next_meeting(run: Run, cast: Cast) -> None:
    cast.meeting("2026-01-10")
    ran = run("agenda", "--body", "Socialchefsnätverket")
    assert ran.code == exits.REFUSED
    assert "Boka ett möte" in ran.told


def test_agenda_is_refused_when_nobody_says_which_of_two_networks(run: Run, cast: Cast, meeting: Meeting) -> None:
    cast.meeting("2026-01-10", cast.elsewhere)
    ran = run("agenda")
    assert ran.code == exits.REFUSED
    assert "--body" in ran.told
    assert "Skolchefsnätverket" in ran.told
    assert run("agenda", "--body", "Socialchefsnätverket").code == exits.DONE
    assert run("agenda", "--as", cast.coordinator.email).code == exits.DONE


def test_agenda_is_refused_when_no_network_has_met(run: Run, cast: Cast) -> None:
    ran = run("agenda")
    assert ran.code == exits.REFUSED
    assert "lagetrunt import" in ran.told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--date", "i morgon"], "är ingen dag"),
        (["--date", "2026-02-30"], "är ingen dag"),
        (["--out", "dagordning.odt"], "slutar inte på .docx, .pdf, .txt"),
    ],
)
def test_agenda_does_not_understand(run: Run, arguments: list[str], said: str) -> None:
    ran = run("agenda", *arguments)
    assert ran.code == exits.USAGE
    assert said in ran.told


def test_agenda_of_a_day_past_or_held_is_refused(run: Run, cast: Cast, meeting: Meeting) -> None:
    assert run("agenda", "--date", "2020-01-01").code == exits.REFUSED
    held = Meeting.objects.get(state="held")
    ran = run("agenda", "--date", held.date)
    assert ran.code == exits.REFUSED
    assert "hållet" in ran.told
