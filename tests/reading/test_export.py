"""The record that is printed as JSON has the keys of the format, and only plain values."""

from __future__ import annotations

import json

from lagetrunt.reading import read_paper
from lagetrunt.reading.export import record

PAPER = """Minnesanteckningar Vägnätverket
2023-02-01 kl. 9-12
Plats: Rådhuset i Bjuv

Närvarande: Mats Rör (Bjuv), Ylva Kant (Klippan), Göte Alm (Perstorp, ersätter Siv Al)
Anmält förhinder: Dan Lind (Åstorp)

1. Vägbelysning
Beslut: Nätverket ska lämna ett gemensamt svar. Mats Rör skriver ett förslag senast den 3 mars.

2. Laget runt
Klippan: byter armaturer.
Perstorp: väntar på budgeten.

3. Cykelvägar
Punkten flyttas till nästa möte.

4. Övriga frågor

Vid pennan
Ylva Kant
"""


def test_record_is_plain_json_with_the_keys_of_the_format() -> None:
    written = record(read_paper(PAPER.encode(), name="2023-02-01.txt"))
    read = json.loads(json.dumps(written, ensure_ascii=False))
    assert read == written
    assert {key: read[key] for key in ("body", "date", "start", "end", "place", "mode", "secretary")} == {
        "body": "Vägnätverket",
        "date": "2023-02-01",
        "start": "09:00",
        "end": "12:00",
        "place": "Rådhuset i Bjuv",
        "mode": "in_person",
        "secretary": "Ylva Kant",
    }
    lists = (
        "attendance",
        "items",
        "decisions",
        "actions",
        "postponed",
        "appointments",
        "meetings",
        "positions",
        "mentions",
    )
    assert all(isinstance(read[key], list) for key in lists)


def test_statements_name_the_heading_of_their_point() -> None:
    read = record(read_paper(PAPER.encode(), name="a.txt"))
    assert {entry["item"] for entry in read["decisions"]} == {"Vägbelysning"}
    assert {entry["item_id"] for entry in read["postponed"]} == {read["items"][2]["id"]}


def test_every_place_quotes_its_block_and_tells_its_line() -> None:
    read = record(read_paper(PAPER.encode(), name="a.txt"))
    lines = PAPER.split("\n")
    for key in ("attendance", "items", "decisions", "actions", "postponed"):
        for entry in read[key]:
            assert 0 < entry["doubt"] <= 1
            for place in entry["place"]:
                assert place["quote"] in lines[place["line"] - 1]


def test_further_keys_of_attendance_and_items_are_there() -> None:
    read = record(read_paper(PAPER.encode(), name="a.txt"))
    people = {entry["name"]: entry for entry in read["attendance"]}
    assert people["Göte Alm"]["instead_of"] == "Siv Al"
    assert people["Dan Lind"]["excused"] is True
    assert [(item["kind"], item["outcome"]) for item in read["items"]] == [
        ("decision", "done"),
        ("go-round", "done"),
        ("information", "postponed"),
        ("information", "empty"),
    ]
