"""Who was there, told without a label: in sentences, in rows of a pad, behind initials and boxes."""

from __future__ import annotations

import pytest

from lagetrunt.language.organisations import organisations
from lagetrunt.reading import Reading, extract, understand
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.gathering import people_told, tells_absence, tells_people

SENTENCES = """Vi sågs i Tidaholm den 4 mars 2025 hela förmiddagen. Med var Anna Berglund och Mirja Holst från Skara,
Per-Olof Ekdahl (Hjo), Karin Sandell (Tibro) och vår värd Ulf Lindén (Tidaholm). Efter fikat kom också Sara Bohlin från
Region Jönköping. Lena Brandt (Essunga) och Jan Stoltz (Grästorp) hade hört av sig om förhinder."""


def read(text: str) -> Reading:
    return understand(extract(text.encode(), name="prov.txt"))


def people(text: str) -> list[tuple[str, str | None, str]]:
    return [(row.name, row.organisation, row.presence) for row in read(text).attendance]


def test_people_of_a_paragraph_stand_with_their_organisations() -> None:
    told = people_told("Hjo (Bo Ek, sjuk), Skara: Anna Berglund, Karin Sandell/Tibro och från Habo Ulf Lindén.")
    assert [(one.name, one.placed, one.lead) for one in told] == [
        ("Bo Ek", True, "Hjo"),
        ("Anna Berglund", True, "Skara"),
        ("Karin Sandell", True, ""),
        ("Ulf Lindén", True, "Habo"),
    ]


def test_paragraph_with_few_places_tells_of_something_else() -> None:
    assert tells_people(SENTENCES)
    assert not tells_people("Anna Berglund (Skara) berättar om budgeten, och Bo Ek tar fram siffror till nästa gång.")


@pytest.mark.parametrize(
    ("sentence", "absent"),
    [
        ("Bo Ek hade förhinder.", True),
        ("Från Habo kom ingen.", True),
        ("Bo Ek är sjuksköterska i Hjo.", False),
        ("Bo Ek satt med hela dagen.", False),
    ],
)
def test_absence_is_told_by_words_and_not_by_beginnings(sentence: str, absent: bool) -> None:
    assert tells_absence(sentence) is absent


def test_sentences_tell_who_was_there_and_who_was_not() -> None:
    text = f"Anteckningar socialchefsnätverket\n\n{SENTENCES}\n\nBudget\nUlf går igenom läget.\n"
    found = people(text)
    assert ("Anna Berglund", "Skara", "present") in found
    assert ("Mirja Holst", "Skara", "present") in found
    assert ("Lena Brandt", "Essunga", "absent") in found
    assert ("Jan Stoltz", "Grästorp", "absent") in found
    assert len(found) == 8


def test_boxes_that_are_not_ticked_stand_before_those_who_were_not_there() -> None:
    text = """# FN 12

12 mars 2025, 9.00 → 11.40, kommunförrådet i Hjo

**Incheckning**

- [x] Anna Berglund, Skara (ordf)
- [x] Karin Sandell, Tibro
- [x] Ulf Lindén, Tidaholm
- [ ] Lena Brandt, Essunga (mejlade svar)

## 12.1 Hyror
- [ ] Ulf ringer regionen
"""
    found = understand(extract(text.encode(), name="prov.md")).attendance
    assert [(row.name, row.presence) for row in found] == [
        ("Anna Berglund", "present"),
        ("Karin Sandell", "present"),
        ("Ulf Lindén", "present"),
        ("Lena Brandt", "absent"),
    ]


def test_rows_under_a_word_of_their_own_are_a_list() -> None:
    text = """Fritidschefsnätverket 2025-02-06

Bänkade
Anna Berglund, Skara, ordförande [här]
Karin Sandell, Tibro [återbud]
Ulf Lindén, Tidaholm [här t.o.m. pkt 2]

1. Budget
Ulf går igenom läget.

2. Övrigt
Inget.
"""
    assert people(text) == [
        ("Anna Berglund", "Skara", "present"),
        ("Karin Sandell", "Tibro", "absent"),
        ("Ulf Lindén", "Tidaholm", "present"),
    ]
    assert [item.heading for item in read(text).items] == ["Budget", "Övrigt"]


@pytest.mark.parametrize(
    ("text", "name", "key", "organisation"),
    [
        ("AB Anna Berglund (Skara)", "Anna Berglund", "AB", "Skara"),
        ("KSl = Karin Sandell, Tibro", "Karin Sandell", "KSl", "Tibro"),
        ("Karin Sandell (KSl), Tibro", "Karin Sandell", "KSl", "Tibro"),
        ("Tibro KS Karin Sandell", "Karin Sandell", "KS", "Tibro"),
        ("KS Karin Sandell/Tibro", "Karin Sandell", "KS", "Tibro"),
        ("Ale: Karin Sandell", "Karin Sandell", "", "Ale"),
    ],
)
def test_letters_that_stand_for_a_name_are_kept(text: str, name: str, key: str, organisation: str) -> None:
    entry = parse_entry(text, organisations())
    assert entry is not None
    assert (entry.name, entry.key, entry.organisation) == (name, key, organisation)


def test_authority_among_municipalities_is_a_guest() -> None:
    places = "Ale Alingsås Bollebygd Borås Herrljunga Lerum Tranemo".split()
    names = "Anna Berglund,Bo Sandell,Cia Lindén,Dan Holst,Eva Brandt,Fia Stoltz,Gun Bohlin".split(",")
    rows = [f"{name}, {place}" for name, place in zip(names, places, strict=True)]
    listed = "\n".join(["Närvarande:", *rows, "Ivar Ekdahl, Länsstyrelsen"])
    found = read(f"Skolchefsnätverket 2025-02-06\n\n{listed}\n\n1. Budget\nInget.\n").attendance
    assert [row.name for row in found if row.capacity == "guest"] == ["Ivar Ekdahl"]
