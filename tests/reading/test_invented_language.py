"""The reader knows no Swedish: given a few lines of an invented language it reads that, and given none nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from lagetrunt.language.words import Table, speaking
from lagetrunt.reading import Reading, read_paper
from lagetrunt.reading.export import record

HERE = Path(__file__).parent
INVENTED = HERE / "invented.txt"
SWEDISH_PAPERS = [
    *sorted((HERE / "papers").glob("*.*")),
    *sorted((HERE.parents[1] / "src" / "lagetrunt" / "cli" / "sample" / "papers").glob("*.*")),
]
STATEMENTS = (
    "decisions actions postponed appointments meetings positions vacancies leavers questions money marks".split()
)
PAPER = """Notaro Velurondoz

Tago: 12 trisol 2031, 9.30-11.00
Loko: Granda salo

Venintar: Ilka Mondar (gvidant), Tobo Resk, Fenna Lurid
Mankintar: Orvo Stann

1. Nova ponto
La ponto estas malnova. Niz decidaz provi la novan ponton dum unu jaro.

2. Arbaro
La listo estas longa. Tobo Resk sendaz la liston al Fenna Lurid, 3 kvarsol.

3. Akvo
La demando prokrastaz.

4. Fino
Sekva kunven: 7 pensol 2031.
"""


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of the invented language."""
    folder = tmp_path_factory.mktemp("invented")
    for name, told in re.findall(r"^== (\w+)\n(.*?)(?=^== |\Z)", INVENTED.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        (folder / f"{name}.toml").write_text(told, "utf-8")
    return folder


@pytest.fixture(scope="module")
def reading(invented: Path) -> Reading:
    with speaking(invented):
        return read_paper(PAPER.encode(), name="velurondoz.txt")


def test_invented_language_is_small() -> None:
    told = [line for line in INVENTED.read_text("utf-8").splitlines() if line and line[0] not in "#="]
    assert len(told) <= 20


def test_header_is_read_when_its_words_are_data(reading: Reading) -> None:
    head = {
        key: value.value for key in ("body", "date", "start", "end", "place") if (value := getattr(reading.header, key))
    }
    assert head == {
        "body": "Velurondoz",
        "date": "2031-03-12",
        "start": "09:30",
        "end": "11:00",
        "place": "Granda salo",
    }


def test_attendance_is_read_when_its_words_are_data(reading: Reading) -> None:
    people = [(row.name, row.presence, row.chair) for row in reading.attendance]
    assert people == [
        ("Ilka Mondar", "present", True),
        ("Tobo Resk", "present", False),
        ("Fenna Lurid", "present", False),
        ("Orvo Stann", "absent", False),
    ]


def test_points_are_read_by_their_form(reading: Reading) -> None:
    points = [(item.number, item.heading, item.outcome) for item in reading.items]
    assert points == [
        ("1", "Nova ponto", "done"),
        ("2", "Arbaro", "done"),
        ("3", "Akvo", "postponed"),
        ("4", "Fino", "done"),
    ]


def test_decision_is_read_when_its_words_are_data(reading: Reading) -> None:
    assert [(entry.text, entry.item) for entry in reading.decisions] == [
        ("Niz decidaz provi la novan ponton dum unu jaro.", reading.items[0].id)
    ]


def test_action_is_read_with_whom_and_when_when_its_verb_is_data(reading: Reading) -> None:
    (action,) = reading.actions
    assert action.text == "Tobo Resk sendaz la liston al Fenna Lurid, 3 kvarsol."
    assert (action.assignees, action.due, action.item) == (("Tobo Resk",), "2031-04-03", reading.items[1].id)


def test_point_put_off_is_read_when_its_words_are_data(reading: Reading) -> None:
    assert [(entry.text, entry.subject) for entry in reading.postponed] == [("La demando prokrastaz.", "Akvo")]


def test_coming_day_is_read_when_its_words_are_data(reading: Reading) -> None:
    assert [(entry.date, entry.text) for entry in reading.meetings] == [("2031-05-07", "Sekva kunven: 7 pensol 2031.")]


def test_nothing_else_is_read_in_the_invented_language(reading: Reading) -> None:
    others = set(STATEMENTS) - {"decisions", "actions", "postponed", "meetings"}
    assert not any(getattr(reading, name) for name in others)
    assert "(?!)" not in json.dumps(record(reading))


def test_swedish_is_not_read_in_the_invented_language(invented: Path) -> None:
    paper = (HERE / "papers" / "paragrafer.txt").read_bytes()
    assert any(getattr(read_paper(paper, name="paragrafer.txt"), name) for name in STATEMENTS)
    with speaking(invented):
        found = read_paper(paper, name="paragrafer.txt")
    assert not any(getattr(found, name) for name in STATEMENTS)
    assert not found.attendance


def test_invented_language_is_not_read_in_swedish() -> None:
    found = read_paper(PAPER.encode(), name="velurondoz.txt")
    assert not found.attendance
    assert not any(getattr(found, name) for name in STATEMENTS)


def test_nothing_that_needs_words_is_read_when_a_language_has_no_tables(tmp_path: Path) -> None:
    """What numbers, lines and signs alone tell is still there: the points, a day in figures, a name under the paper."""
    with speaking(tmp_path):
        found = [read_paper(path.read_bytes(), name=path.name) for path in SWEDISH_PAPERS]
    assert len(found) > 20
    for paper in found:
        named = [name for name in (*STATEMENTS, "attendance") if getattr(paper, name)]
        assert not named, (paper.document.name, named)
        assert paper.header.mode is None
        assert "(?!)" not in json.dumps(record(paper))
    assert sum(len(paper.items) for paper in found) > 100


def test_swedish_lacks_no_table_or_list_that_the_reader_asks_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A name misspelled in the code would match nothing and nobody would see it."""
    asked: list[str] = []
    missing = Table.__missing__

    def note(table: Table, key: str) -> object:
        asked.append(key)
        return missing(table, key)

    monkeypatch.setattr(Table, "__missing__", note)
    with speaking(tmp_path):
        pass  # forget what was made of the tables before
    for path in SWEDISH_PAPERS:
        read_paper(path.read_bytes(), name=path.name)
    assert not asked
