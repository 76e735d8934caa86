"""A text with marks becomes a paper and its record, or is refused with the line that is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from scripts.marked_paper import MarkError, read, write

HEAD = """@file Minnesant 240312.txt
@body Ekonomichefsnätverket
@date 2024-03-12
@place Tingshuset
@p Karin Sandell | Eslöv | ekonomichef | chair remote
@p Aisha Rahimi | Höör | | partial=punkt 1-2; for=Per-Olof Wrang
@p Per-Olof Wrang | Höör | | absent excused
---
Ekonomichefsnätverket i Tingshuset. Karin Sandell, Eslöv, Aisha Rahimi, Höör, för Per-Olof Wrang, Höör
"""


def _record(body: str, head: str = HEAD) -> dict[str, list[dict[str, object]]]:
    return read(head + body).record


def test_people_are_told_with_their_place_part_and_whom_they_stand_in_for() -> None:
    karin, aisha, per_olof = _record("")["attendance"]
    assert (karin["chair"], karin["remote"], karin["title"]) == (True, True, "ekonomichef")
    assert (aisha["partial"], aisha["instead_of"], aisha["presence"]) == ("punkt 1-2", "Per-Olof Wrang", "present")
    assert (per_olof["presence"], per_olof["excused"], per_olof["capacity"]) == ("absent", True, "member")


def test_statement_is_quoted_from_the_mark_before_it_or_from_where_it_is_said_to_begin() -> None:
    record = _record(
        "3. Budget {{I n=3; kind=decision}}\n"
        "Läget gicks igenom. {{|}}Vi kör på\näven nästa år. {{D}} "
        "Karin skickar. {{A who=Karin Sandell; due=2024-05-01}}\n"
        "- Höör är med {{S org=Höör; stance=yes}}, Eslöv tvekar. {{S org=Eslöv; stance=undecided}}\n"
    )
    (item,) = record["items"]
    assert (item["heading"], item["number"], item["kind"]) == ("Budget", "3", "decision")
    assert [entry["text"] for entry in record["decisions"]] == ["Vi kör på även nästa år."]
    assert record["actions"][0] == {
        "item": "Budget",
        "text": "Karin skickar.",
        "assignees": ["Karin Sandell"],
        "due": "2024-05-01",
        "to": None,
        "condition": None,
    }
    assert [entry["text"] for entry in record["positions"]] == ["Höör är med", "Eslöv tvekar."]


@pytest.mark.parametrize(
    ("line", "number", "heading"),
    [
        ("§ 12 Avtalet", "12", "Avtalet"),
        ("Punkt 4: Avtalet", "4", "Avtalet"),
        ("## Avtalet", "", "Avtalet"),
        ("a) Avtalet", "a", "Avtalet"),
        ("2024 års avtal", "", "2024 års avtal"),
    ],
    ids=["paragraph", "word", "markdown", "letter", "none"],
)
def test_heading_stands_without_its_number(line: str, number: str, heading: str) -> None:
    told = f"n={number}" if number else ""
    (item,) = _record(f"{line} {{{{I {told}}}}}\n")["items"]
    assert (item["heading"], item["number"]) == (heading, number or None)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("Hej. {{Z}}", "no such mark"),
        ("Hej. {{A vem=Karin Sandell}}", "has no vem"),
        ("Hej. {{N person=Karin Sandell}}", "needs role"),
        ("Hej. {{A due=i maj}}", "no date"),
        ("Hej. {{A due=next}}", "no date"),
        ("Fem kronor. {{K amount=fem}}", "no number"),
        ("Budget {{I level=djup}}", "no number"),
        ("Budget {{I parent=Annat}}", "no such key"),
        ("Hej. {{S org=Höör; stance=kanske}}", "no such stance"),
        ("Vi ses 1/2. {{M date=2024-02-01}}", "has passed"),
        ("Budget {{I kind=annat}}", "kind or outcome"),
        ("{{D}}", "nothing stands before"),
        ("Hej. {{A who}}", "no ="),
    ],
    ids=[
        "mark",
        "key",
        "lacking",
        "date",
        "next",
        "amount",
        "level",
        "point",
        "stance",
        "passed",
        "kind",
        "nothing",
        "value",
    ],
)
def test_mark_that_is_wrong_is_refused_with_its_line(body: str, wrong: str) -> None:
    with pytest.raises(MarkError, match=wrong) as error:
        read(HEAD + "Första raden\n" + body)
    assert "line" in str(error.value) or wrong == "has passed"


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        (HEAD.replace("\n---\n", "\n"), "no line of ---"),
        (HEAD.replace("@file", "@fil"), "not understood in the head"),
        (HEAD.replace("chair remote", "chef"), "not understood of Karin Sandell"),
        (HEAD.replace("@place Tingshuset", "@place Rådhuset"), "does not stand in the paper: place: Rådhuset"),
        (HEAD.replace("@date 2024-03-12", "@date 2024-13-12"), "mode or date"),
    ],
    ids=["no-paper", "head", "flag", "place", "date"],
)
def test_head_that_is_wrong_is_refused(head: str, wrong: str) -> None:
    with pytest.raises(MarkError, match=wrong):
        read(head)


def test_paper_is_written_as_text_and_as_word_with_headings_lists_and_tables(tmp_path: Path) -> None:
    body = "Budget {{I}}\n- Karin skickar {{A who=Karin Sandell}}\nVad\tVem\nLista\tAisha\nSlut.\n"
    text = write(read(HEAD + body), tmp_path)
    assert text.read_text("utf-8").endswith("Budget\n- Karin skickar\nVad\tVem\nLista\tAisha\nSlut.\n")
    record = json.loads(text.with_suffix(".json").read_text("utf-8"))
    assert record["source"] == text.name
    assert len(record["sha256"]) == 64
    word = docx.Document(str(write(read(HEAD.replace(".txt", ".docx") + body), tmp_path)))
    assert [cell.text for row in word.tables[0].rows for cell in row.cells] == ["Vad", "Vem", "Lista", "Aisha"]
    assert "List Bullet" in {paragraph.style.name for paragraph in word.paragraphs if paragraph.style}


def test_old_signs_are_written_in_the_old_way(tmp_path: Path) -> None:
    path = write(read(HEAD.replace(".txt", ".txt cp1252") + "Möte\n"), tmp_path)
    assert "Möte".encode("cp1252") in path.read_bytes()


def test_sign_that_the_old_way_lacks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MarkError, match="ć cannot be written"):
        write(read(HEAD.replace(".txt", ".txt cp1252") + "Petrović\n"), tmp_path)


def test_records_of_the_open_papers_are_what_their_marked_texts_say() -> None:
    sources = sorted((Path(__file__).parent / "open").glob("*/sources/*.mk"))
    assert len(sources) > 400
    for source in sources:
        paper = read(source.read_text("utf-8"))
        written = json.loads((source.parent.parent / paper.name).with_suffix(".json").read_text("utf-8"))
        assert {**written, "sha256": ""} == paper.record, source.name
