"""Who was there and which points there were, in papers of different makers."""

from __future__ import annotations

import pytest

from lagetrunt.reading import read_paper
from lagetrunt.reading.records import Attendee, Reading

HEAD = "Skolchefsnätverket\nMinnesanteckningar 2023-03-10\n"
END = "\n\nBudgeten\nLäget är oförändrat.\n\nLokalerna\nEn ny skola byggs.\n"


def _read(text: str) -> Reading:
    return read_paper(text.encode(), name="paper.txt")


def _people(text: str) -> dict[str, Attendee]:
    return {entry.name: entry for entry in _read(text).attendance}


def test_a_list_with_the_organisation_before_each_name_is_parted() -> None:
    """Nothing but a comma stands between one person and the next organisation."""
    found = _people(HEAD + "\nMed på mötet: Eslöv Karin Sandell, Hörby Aisha Rahimi, Sjöbo Johan Melander" + END)
    assert {name: entry.organisation for name, entry in found.items()} == {
        "Karin Sandell": "Eslöv",
        "Aisha Rahimi": "Hörby",
        "Johan Melander": "Sjöbo",
    }


def test_rows_of_organisations_and_names_need_no_label() -> None:
    """Three rows or more that each name an organisation and its people are a list."""
    rows = "\nEslöv: Karin Sandell och Birgit Tornestam\nHörby: Aisha Rahimi (via länk)\nSjöbo: Johan Melander (ordf)\n"
    found = _people(HEAD + rows + END)
    assert set(found) == {"Karin Sandell", "Birgit Tornestam", "Aisha Rahimi", "Johan Melander"}
    assert found["Aisha Rahimi"].remote
    assert found["Johan Melander"].chair


def test_the_person_stood_in_for_is_read_without_brackets() -> None:
    """'NN Eslöv för NN': the second is the one stood in for."""
    found = _people(HEAD + "\nNärvarande: Karin Sandell Eslöv för Johan Melander, Aisha Rahimi Hörby" + END)
    assert found["Karin Sandell"].instead_of == "Johan Melander"
    assert found["Karin Sandell"].organisation == "Eslöv"


def test_whoever_is_replaced_is_absent_and_the_other_present() -> None:
    """'ersätts av NN' tells of two people."""
    found = _people(HEAD + "\nNärvarande:\nKarin Sandell, Eslöv, ersätts av Aisha Rahimi\nJohan Melander, Sjöbo" + END)
    assert found["Karin Sandell"].presence == "absent"
    assert found["Aisha Rahimi"].instead_of == "Karin Sandell"
    assert found["Aisha Rahimi"].presence == "present"


def test_a_sentence_after_a_list_is_no_part_of_it() -> None:
    """What follows the list in the same paragraph may tell who could not come."""
    text = (
        "\nVi som var med: Karin Sandell (Eslöv), Johan Melander (Sjöbo). Aisha Rahimi (Hörby) hade meddelat förhinder."
    )
    found = _people(HEAD + text + END)
    assert found["Aisha Rahimi"].presence == "absent"
    assert found["Aisha Rahimi"].organisation == "Hörby"
    assert found["Aisha Rahimi"].excused


def test_paragraphs_that_begin_with_their_heading_are_points() -> None:
    """The heading ends with a dash, or with a full stop."""
    for sign in (" –", "."):
        text = "".join(
            f"\n\n{heading}{sign} Vi talades vid om läget."
            for heading in ("Skolskjutsar", "Nya läromedel", "Fjärrundervisning", "Övrigt")
        )
        read = _read(HEAD + "\nNärvarande: Karin Sandell (Eslöv), Johan Melander (Sjöbo)" + text)
        assert [item.heading for item in read.items][:3] == ["Skolskjutsar", "Nya läromedel", "Fjärrundervisning"]


def test_letters_before_headings_are_their_numbers() -> None:
    """'A) …', 'B) …' in a row number the points."""
    text = "".join(
        f"\n\n{letter}) {heading}\nVi talades vid om läget och enades."
        for letter, heading in zip("ABC", ("SKOLSKJUTSAR", "NYA LÄROMEDEL", "FJÄRRUNDERVISNING"), strict=True)
    )
    read = _read(HEAD + text)
    assert [(item.number, item.heading) for item in read.items] == [
        ("A", "SKOLSKJUTSAR"),
        ("B", "NYA LÄROMEDEL"),
        ("C", "FJÄRRUNDERVISNING"),
    ]


@pytest.mark.parametrize(
    "marks",
    [
        ("1/25", "2/25", "3/25", "4/25"),
        ("2:1", "2:2", "2:3", "2:4"),
        ("A)", "B)", "C)", "D)"),
        ("Mom. 1", "Mom. 2", "Mom. 3", "Mom. 4"),
    ],
    ids=["year", "meeting", "letter", "word"],
)
def test_numbers_of_many_kinds_stand_beside_their_headings(marks: tuple[str, ...]) -> None:
    headings = ("Budgeten", "Lokalerna", "Resan till Lund", "Nästa möte")
    text = "".join(
        f"\n{mark} {heading}\nLäget är oförändrat i år.\n" for mark, heading in zip(marks, headings, strict=True)
    )
    found = _read(HEAD + text).items
    assert [item.heading for item in found] == list(headings)
    assert [item.number for item in found] == [mark.strip(")").removeprefix("Mom. ") for mark in marks]


def test_a_numbered_row_with_running_text_is_called_by_its_first_words() -> None:
    """The heading ends where the text begins."""
    text = (
        "\n1. Skolskjutsar. Avtalet löper ut i sommar och alla är överens om att det måste förnyas.\n"
        "2. Läromedel. Karin visade vad Eslöv har köpt in under våren till grundskolorna.\n"
        "3. Hösten: tider. Vi ses som vanligt en torsdag i månaden och börjar med fika.\n"
    )
    read = _read(HEAD + text)
    assert [item.heading for item in read.items][:2] == ["Skolskjutsar", "Läromedel"]


def test_numbered_leads_in_bold_stand_beside_headings() -> None:
    text = """# Styrgruppen 10 juni 2026

**1: val av justerare** Pernilla, gärna i morgon.

**2: lärcentrum efter avslaget**
Inga pengar i år.

**3: skolskjuts** vi hann inte, tas i september

**4: mötestider** 16 september i Ljungby.
"""
    found = read_paper(text.encode(), name="pad.md")
    assert [(item.number, item.heading) for item in found.items] == [
        ("1", "val av justerare"),
        ("2", "lärcentrum efter avslaget"),
        ("3", "skolskjuts"),
        ("4", "mötestider"),
    ]


def test_words_of_leave_at_the_end_are_no_point() -> None:
    text = "# Möte 3 mars 2025\n\n## Budget\nLäget är bra.\n\n## Taxor\nInga nyheter.\n\n## Hej då, vi ses i Hjo\nBo\n"
    assert [item.heading for item in read_paper(text.encode(), name="pad.md").items] == ["Budget", "Taxor"]


def test_agenda_in_a_table_is_known_by_a_part_of_its_heads() -> None:
    text = """# Möte 3 mars 2025

| Nr | Ärende | Notering / beslut | Vem gör vad, när |
|---|---|---|---|
| 1 | Incheckning | Dagordningen godkändes. | |
| 2 | Avtal om arkiv | Vi förlänger avtalet ett år. | Bo mejlar |
| 3 | Tider | Nästa möte 4 maj 2025. | |
"""
    found = read_paper(text.encode(), name="pad.md")
    assert [(item.number, item.heading) for item in found.items] == [
        ("1", "Incheckning"),
        ("2", "Avtal om arkiv"),
        ("3", "Tider"),
    ]


def test_numbers_without_a_sign_are_a_series_in_web_pages_too() -> None:
    heads = ["1 Formalia", "2 Siffror", "3 Övrigt"]
    body = "".join(f"<h2>{head}</h2><p>Läget gicks igenom.</p>" for head in heads)
    found = read_paper(f"<html><body><h1>Möte 3 mars 2025</h1>{body}</body></html>".encode(), name="a.html")
    assert [(item.number, item.heading) for item in found.items] == [
        ("1", "Formalia"),
        ("2", "Siffror"),
        ("3", "Övrigt"),
    ]


def test_small_letters_number_the_points_of_a_paper_that_has_no_other_numbers() -> None:
    text = "".join(
        f"\n{letter}) {heading}\nLäget gicks igenom, och det finns inget nytt att berätta.\n"
        for letter, heading in zip("abcd", ("Incheckning", "Vattenplanen", "Taxor", "Övrigt"), strict=True)
    )
    assert [(item.number, item.heading) for item in _read(HEAD + text).items] == [
        ("a", "Incheckning"),
        ("b", "Vattenplanen"),
        ("c", "Taxor"),
        ("d", "Övrigt"),
    ]


def test_points_numbered_in_parts_are_one_series_where_the_parts_have_no_headings() -> None:
    marks = ("1.1", "1.2", "2.1", "2.2", "2.3", "3.1")
    heads = ("Formalia", "Uppföljning", "Slamfrågor", "Laddstolpar", "Jouren", "Tider")
    text = "".join(
        f"\n{mark} {head}\n1. Läget är gott.\n2. Ingen ändring.\n" for mark, head in zip(marks, heads, strict=True)
    )
    found = _read(HEAD + text).items
    assert [(item.number, item.heading) for item in found] == list(zip(marks, heads, strict=True))


def test_points_under_numbered_points_stay_under_them() -> None:
    lines = "1. Ekonomi|1.1 Budget|Läget är gott.|1.2 Bokslut|Klart.|2. Personal|2.1 Löner|Inget nytt.|2.2 Val|Ingen."
    text = "\n" + lines.replace("|", "\n") + "\n"
    found = _read(HEAD + text).items
    assert [item.heading for item in found if item.level == 1] == ["Ekonomi", "Personal"]
    assert [item.heading for item in found if item.level == 2] == ["Budget", "Bokslut", "Löner", "Val"]


def test_a_paragraph_of_a_law_is_no_number_that_parts_the_paper() -> None:
    heads = ("Samhällsorientering", "Bosättningslagen", "Språkvänner", "Ukraina", "Mottagandet", "Boende", "Anslag")
    text = "".join(f"\n{head}\n- Läget gicks igenom.\n- Inget nytt.\n" for head in heads)
    text += "\nPengar\n§ 37-medel finns kvar till nästa år.\n"
    assert {item.heading for item in _read(HEAD + text).items} >= set(heads)
    assert not any(item.number for item in _read(HEAD + text).items)


def test_a_table_under_a_heading_does_not_make_its_rows_the_points() -> None:
    heads = "Budgeten Filmfestival Kulturskolan Katalogen Museerna Lånen Taxorna Lokalerna Temadagen".split()
    body = "".join(f"\n## {head}\n\nLäget gicks igenom.\n" for head in heads)
    table = "\n| Punkt | Anteckning |\n|---|---|\n| Inledning | Karin |\n| Workshop | Johan |\n| Avslut | alla |\n"
    found = read_paper(f"# Möte 3 mars 2025\n{body}{table}".encode(), name="a.md").items
    assert [item.heading for item in found] == heads


def test_a_head_that_stands_over_number_and_heading_is_understood() -> None:
    text = """# Möte 3 mars 2025

| Punkt | | Anteckning | Ansvarig |
|---|---|---|---|
| 1 | Säkerhetsforum | Läget gicks igenom. | Karin |
| 2 | Servicedesk | Inget nytt. | |
| 3 | Licenser | Avtalet förlängs. | Johan |
"""
    found = read_paper(text.encode(), name="a.md").items
    assert [(item.number, item.heading) for item in found] == [
        ("1", "Säkerhetsforum"),
        ("2", "Servicedesk"),
        ("3", "Licenser"),
    ]


def test_lettered_headings_among_numbered_ones_stand_under_the_number_above() -> None:
    heads = ("1. Budget", "2. Taxor", "3. Övrigt", "a) Julhälsning", "b) Resor")
    text = "# Möte 3 mars 2025\n" + "".join(f"\n## {head}\nLäget gicks igenom.\n" for head in heads)
    found = read_paper(text.encode(), name="a.md").items
    assert [(item.number, item.level) for item in found] == [("1", 1), ("2", 1), ("3", 1), ("a", 2), ("b", 2)]


_SIX = "\n".join(
    f"{name}, {place}"
    for name, place in zip(
        ("Karin Sandell", "Johan Melander", "Aisha Rahimi", "Birgit Tornestam", "Per-Olof Wrang", "Sofia Hallengren"),
        ("Eslöv", "Sjöbo", "Hörby", "Höör", "Lund", "Svalöv"),
        strict=True,
    )
)


def test_those_of_a_region_are_members_where_the_list_sets_guests_apart() -> None:
    lists = f"\nNärvarande:\n{_SIX}\nMaja Quist, Kävlinge\nTora Bergman, Region Skåne\n"
    assert _people(HEAD + lists + END)["Tora Bergman"].capacity == "guest"
    found = _people(HEAD + lists + "Övriga:\nElis Wester, Region Skåne\n" + END)
    assert (found["Tora Bergman"].capacity, found["Elis Wester"].capacity) == ("member", "guest")


@pytest.mark.parametrize(("label", "title"), [("Närvarande ledamöter", ""), ("Närvarande", ", ledamot")])
def test_whoever_has_a_seat_is_a_member_wherever_they_come_from(label: str, title: str) -> None:
    lists = f"\n{label}:\n{_SIX}\nMaja Quist, Kävlinge\nTora Bergman, Försäkringskassan{title}\n"
    assert _people(HEAD + lists + END)["Tora Bergman"].capacity == "member"


def test_an_authority_without_a_seat_visits() -> None:
    lists = f"\nNärvarande:\n{_SIX}\nMaja Quist, Kävlinge\nTora Bergman, Försäkringskassan, handläggare\n"
    assert _people(HEAD + lists + END)["Tora Bergman"].capacity == "guest"


def test_a_table_of_points_among_a_few_headings_makes_the_points() -> None:
    table = "| Punkt | Anteckning | Vem |\n|---|---|---|\n| Budget | Läget är gott. | Karin |\n| Lokaler | Klart. | |\n"
    text = f"# Möte 3 mars 2025\n\n## Om nätverket\n\nVi är nio.\n\n## Dagens frågor\n\n{table}| Val | Inga. | Bo |\n"
    found = read_paper(f"{text}\n## Reflektion\n\nBra dag.\n".encode(), name="a.md").items
    assert [item.heading for item in found][:3] == ["Budget", "Lokaler", "Val"]


def test_a_number_in_a_table_whose_notes_have_their_own_head_takes_no_note_for_a_heading() -> None:
    text = """# Möte 3 mars 2025

| Punkt | Anteckning | Ansvarig |
|---|---|---|
| 1 | Avgiften höjs till 500 kr från årsskiftet | Anna |
| 2 | | Karin |
| 3 | Per tar fram ett förslag till nästa möte. | Per |
"""
    found = read_paper(text.encode(), name="a.md").items
    assert not {"Karin", "Avgiften höjs till 500 kr från årsskiftet"} & {item.heading for item in found}


def test_a_list_numbered_in_parts_inside_a_point_is_no_agenda() -> None:
    goals = "".join(f"{part}.{goal} Trygg omsorg i hela länet\n" for part in range(1, 6) for goal in range(1, 4))
    text = f"\n1. Öppnande\nVälkomna.\n2. Budget\nKlart.\n3. Mål\nMålen är dessa:\n{goals}4. Nästa möte\nI maj.\n"
    found = [item for item in _read(HEAD + text).items if item.level == 1]
    assert [item.number for item in found] == ["1", "2", "3", "4"]


def test_numbers_in_parts_may_lack_one() -> None:
    marks = ("1.1", "1.2", "2.1", "2.3", "3.1", "3.2")
    text = "".join(f"\n{mark} Rubrik {letter}\nLäget är gott.\n" for mark, letter in zip(marks, "ABCDEF", strict=True))
    assert [item.number for item in _read(HEAD + text).items] == list(marks)


@pytest.mark.parametrize("sign", ["§ {}-Budget", "§{}-Budget", "§ {} - Budget"])
def test_a_dash_may_stand_between_number_and_heading(sign: str) -> None:
    text = "".join(f"\n{sign.format(number)} {number}\nLäget är gott.\n" for number in range(1, 5))
    assert [item.number for item in _read(HEAD + text).items] == ["1", "2", "3", "4"]


def test_two_lettered_proposals_are_no_agenda() -> None:
    text = (
        "\nFrågan om avgiften\nDet fanns två förslag.\na) Höjd avgift\nSärskilt om den är låg.\n"
        "b) Sänkt avgift\nOm den är hög.\nNätverket beslutar att välja det första.\n"
    )
    assert not {"Höjd avgift", "Sänkt avgift"} & {item.heading for item in _read(HEAD + text).items if item.level == 1}


def test_roman_numbers_in_small_letters_are_no_letters() -> None:
    text = "".join(
        f"\n{mark}) {head}\nLäget är gott.\n" for mark, head in zip(("i", "ii", "iii", "iv", "v"), "ABCDE", strict=True)
    )
    assert not [item for item in _read(HEAD + text).items if item.number in ("i", "v")]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Minnesanteckningar Mark- och exploateringsnätverket Södertörn", "Mark- och exploateringsnätverket Södertörn"),
        ("Barn- och utbildningschefsnätverket, möte", "Barn- och utbildningschefsnätverket"),
        ("TURISM- OCH NÄRINGSLIVSNÄTVERKET BOHUSLÄN", "Turism- och näringslivsnätverket Bohuslän"),
        ("Kultur-, fritids- och turismgruppen", "Kultur-, fritids- och turismgruppen"),
        ("Vård- och omsorgschefer Dalarna", "Vård- och omsorgschefer Dalarna"),
    ],
)
def test_words_that_share_an_ending_belong_to_the_name_of_a_body(title: str, body: str) -> None:
    found = _read(f"{title}\n2023-03-10\nNärvarande: Karin Sandell (Eslöv)" + END).header.body
    assert found is not None
    assert found.value == body
