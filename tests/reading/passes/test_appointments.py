"""Who takes on which role."""

from __future__ import annotations

import pytest

from tests.reading.drafts import BODY, paper


@pytest.mark.parametrize(
    ("line", "person", "role", "replaces"),
    [
        ("Nätverket utser Birgit Tornestam till representant i samrådet.", "Birgit Tornestam", "representant", None),
        (
            "Nätverket utser Aisha Rahimi att vara ersättare för Karin i samrådet.",
            "Aisha Rahimi",
            "ersättare",
            "Karin Sandell",
        ),
        ("Till ordförande valdes Johan Melander.", "Johan Melander", "ordförande", None),
        ("Till att justera dagens protokoll utses Johan Melander.", "Johan Melander", "justerare", None),
        ("Johan Melander utsågs att jämte ordföranden justera protokollet.", "Johan Melander", "justerare", None),
        ("Ny kontaktperson i Sjöbo är Lena Karlsson.", "Lena Karlsson", "kontaktperson", None),
        ("Anders Bengtsson är ny skolchef i Hörby.", "Anders Bengtsson", "skolchef", None),
        ("Lena Karlsson ersätter Per-Olof Wrang som ledamot.", "Lena Karlsson", "ledamot", "Per-Olof Wrang"),
        ("Lena Karlsson efterträder Birgit som kontaktperson.", "Lena Karlsson", "kontaktperson", "Birgit Tornestam"),
        ("Välkommen Lena Karlsson som ersätter Birgit.", "Lena Karlsson", "ledamot", "Birgit Tornestam"),
        (
            "Lena Karlsson hälsas välkommen, hon är ny i Sjöbo efter Birgit.",
            "Lena Karlsson",
            "ledamot",
            "Birgit Tornestam",
        ),
        ("Johan Melander sitter kvar som ordförande.", "Johan Melander", "ordförande", None),
        ("Aisha representerar nätverket i styrgruppen för digitalisering.", "Aisha Rahimi", "representant", None),
        ("En grupp bildas, med Karin Sandell från Eslöv som sammankallande.", "Karin Sandell", "sammankallande", None),
        ("Karin lämnar över till Johan som ordförande.", "Johan Melander", "ordförande", "Karin Sandell"),
    ],
)
def test_appointment_is_found(line: str, person: str, role: str, replaces: str | None) -> None:
    (found,) = paper([line]).appointments
    assert (found.person, found.role, found.replaces) == (person, role, replaces)


@pytest.mark.parametrize(
    "line",
    [
        "Karin Sandell är ordförande i samrådet tillsammans med Bo Ek.",
        "Johan Melander ersätter Karin idag.",
        "Karin har tidigare varit ordförande i rådet.",
        "Vi behöver utse en ny ordförande.",
        "Ordförande Karin Sandell öppnade mötet.",
    ],
)
def test_background_is_no_appointment(line: str) -> None:
    assert paper([line]).appointments == []


def test_several_appointed_in_one_sentence_are_one_each() -> None:
    found = paper(["Representanter i styrgruppen är Karin Sandell och Aisha Rahimi."]).appointments
    assert [(entry.person, entry.role, entry.body) for entry in found] == [
        ("Karin Sandell", "representant", "styrgruppen"),
        ("Aisha Rahimi", "representant", "styrgruppen"),
    ]


def test_list_of_representatives_is_read_line_by_line() -> None:
    found = paper(["Representanter i regionala rådet:", "- Karin Sandell", "- Aisha Rahimi, Höör"]).appointments
    assert [(entry.person, entry.organisation) for entry in found] == [
        ("Karin Sandell", None),
        ("Aisha Rahimi", "Höör"),
    ]
    assert {entry.body for entry in found} == {"regionala rådet"}


def test_second_role_in_the_sentence_deputises_for_the_first() -> None:
    line = "Nätverket utser Karin Sandell till ledamot i rådet och Johan Melander till ersättare för henne."
    first, second = paper([line]).appointments
    assert (first.person, first.role) == ("Karin Sandell", "ledamot")
    assert (second.person, second.role, second.replaces) == ("Johan Melander", "ersättare", "Karin Sandell")


def test_extent_and_end_may_stand_in_the_next_sentence() -> None:
    lines = [
        "Nätverket ställer sig bakom att Lena Karlsson blir nätverkets processledare. "
        "Uppdraget är på 40 procent och gäller till 2024-08-31."
    ]
    (found,) = paper(lines).appointments
    assert (found.role, found.extent_percent, found.until, found.body) == ("processledare", 40, "2024-08-31", BODY)


def test_new_chair_relieves_the_one_who_leaves_under_the_same_point() -> None:
    lines = ["Johan Melander slutar i Tomelilla.", "Beslut att Karin Sandell tar vid som ordförande året ut."]
    (found,) = paper(lines).appointments
    assert (found.person, found.replaces, found.until) == ("Karin Sandell", "Johan Melander", "2023-12-31")


def test_body_of_the_role_is_told_before_or_after_the_name() -> None:
    (first,) = paper(["Ett nätverk startas för kulturskolan, med Karin Sandell som sammankallande."]).appointments
    assert first.body == "nätverk för kulturskolan"
    (second,) = paper(["Nätverket utser Karin till representant i rådet för läromedel."]).appointments
    assert second.body == "rådet för läromedel"


@pytest.mark.parametrize(
    ("line", "since", "until"),
    [
        ("Johan Melander är ny ordförande från och med den 1 juli 2023.", "2023-07-01", None),
        ("Johan Melander sitter kvar som ordförande, dvs 2024 ut.", None, "2024-12-31"),
        ("Johan Melander utses till ordförande för två år från 1 januari 2024.", "2024-01-01", "2025-12-31"),
        ("Johan Melander tar över som ordförande från årsskiftet.", "2024-01-01", None),
        ("Johan Melander utses till ordförande till och med 2026-06-30.", None, "2026-06-30"),
        ("Johan Melander är ny ordförande sedan 15 februari.", "2023-02-15", None),
        ("Johan Melander utses till ordförande enligt beslutet från 3 april.", None, None),
    ],
)
def test_first_and_last_day_of_a_role_are_told(line: str, since: str | None, until: str | None) -> None:
    (found,) = paper([line]).appointments
    assert (found.since, found.until, found.dates) == (since, until, ())


def test_coordinator_has_extent_employer_and_end_from_the_lines_that_follow() -> None:
    lines = ["Lena Karlsson är ny samordnare. Anställd av Höör på 60 % och uppdraget gäller till och med 2025-02-28."]
    (found,) = paper(lines).appointments
    assert (found.organisation, found.extent_percent, found.until) == ("Höör", 60, "2025-02-28")


def test_staying_on_is_told_apart_from_beginning() -> None:
    assert [entry.stays for entry in paper(["Birgit Tornestam sitter kvar som representant."]).appointments] == [True]
    assert [entry.stays for entry in paper(["Birgit Tornestam utses till representant."]).appointments] == [False]


def test_heading_that_is_another_body_is_whose_role_it_is() -> None:
    (found,) = paper(["Karin Sandell sitter kvar som vår representant."], heading="Biblioteksrådet").appointments
    assert found.body == "Biblioteksrådet"


def test_second_of_two_appointed_has_the_body_of_the_first() -> None:
    line = "Nätverket utser Karin Sandell till ledamot i styrgruppen för skolbussar och Aisha Rahimi till ersättare."
    found = paper([line]).appointments
    assert [entry.body for entry in found] == ["styrgruppen för skolbussar"] * 2


def test_somebody_replaced_who_is_not_in_the_room_keeps_the_first_name() -> None:
    (found,) = paper(["Johan tar över som kontaktperson efter Gunnel."]).appointments
    assert (found.person, found.replaces) == ("Johan Melander", "Gunnel")


@pytest.mark.parametrize(
    ("line", "body"), [("Kost: Aisha tar över som kontakt.", "Kost"), ("Val: Aisha utses till representant.", BODY)]
)
def test_line_that_begins_with_another_body_tells_whose_role_it_is(line: str, body: str) -> None:
    assert [entry.body for entry in paper(["- " + line]).appointments] == [body]


@pytest.mark.parametrize(
    ("line", "person", "role", "replaces"),
    [
        ("Skolbussrådet: Karin Sandell (ledamot).", "Karin Sandell", "ledamot", None),
        ("Aisha går in för Birgit på mötet i maj.", "Aisha Rahimi", "ersättare", "Birgit Tornestam"),
        ("Till ledamot efter Birgit utses Aisha.", "Aisha Rahimi", "ledamot", "Birgit Tornestam"),
        ("Johan leder dagens möte i stället för Karin.", "Johan Melander", "mötesordförande", "Karin Sandell"),
    ],
)
def test_seat_told_in_few_words_is_found(line: str, person: str, role: str, replaces: str | None) -> None:
    (found,) = paper([line]).appointments
    assert (found.person, found.role, found.replaces) == (person, role, replaces)


def test_heading_tells_the_role_where_the_line_is_little_but_a_name() -> None:
    (found,) = paper(["Karin väljs."], heading="Val av justerare").appointments
    assert (found.person, found.role) == ("Karin Sandell", "justerare")


def test_table_without_heads_below_a_line_that_elects_is_one_of_seats() -> None:
    rows = [["norra delen", "Karin Sandell"], ["södra delen", "Birgit Tornestam"]]
    found = paper(["Nätverket utser på ett år:", *rows], heading="Ärende om rådet").appointments
    assert ("Birgit Tornestam", "ledamot") in [(entry.person, entry.role) for entry in found]


def test_table_of_more_columns_without_heads_is_none_of_seats() -> None:
    rows = [["Skolskjuts", "Karin Sandell", "pågår"], ["Lokaler", "Birgit Tornestam", "klart"]]
    assert paper(["Läget:", *rows], heading="Uppdragslistan").appointments == []


def test_new_work_of_one_who_leaves_is_no_seat() -> None:
    assert paper(["Karin slutar i Eslöv den 1 juni. Hon blir rektor i Lund."]).appointments == []


def test_row_below_goes_on_with_the_body_of_the_row_above() -> None:
    rows = [
        ["Organ", "Plats", "Vald"],
        ["Skolrådet", "Norr", "Karin Sandell"],
        ["", "Ersättare norr", "Johan Melander"],
    ]
    found = paper([*rows], heading="Val och uppdrag").appointments
    assert ("Johan Melander", "ersättare") in [(entry.person, entry.role) for entry in found]
