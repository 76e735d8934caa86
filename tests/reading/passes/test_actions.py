"""What somebody is to do, by whom and when; and reports, which are none."""

from __future__ import annotations

import pytest

from lagetrunt.reading import read_paper
from tests.reading.drafts import paper

SOFIA, KARIN, WRANG, AISHA, BIRGIT, JOHAN = (
    "Sofia Hallengren",
    "Karin Sandell",
    "Per-Olof Wrang",
    "Aisha Rahimi",
    "Birgit Tornestam",
    "Johan Melander",
)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Sofia skickar ut underlaget.", [SOFIA]),
        ("Karin och Aisha tar fram ett förslag till nästa möte.", [KARIN, AISHA]),
        ("Johan återkommer med besked.", [JOHAN]),
        ("AP Karin och Johan 16/4: boka buss till mässan.", [KARIN, JOHAN]),
        ("Enkät om fordon (Aisha) - kvarstår, 12 april.", [AISHA]),
        ("Ny mall / Birgit / pågår", [BIRGIT]),
        ("Om priset sjunker tar Birgit fram ett nytt avtal.", [BIRGIT]),
        ("Karin frågar Vellinge om de är med.", [KARIN]),
        ("Övriga mejlar sina siffror senast 2 april.", ["Övriga"]),
        ("Har ni egna mallar – skicka dem till Aisha.", ["alla"]),
        ("Till nästa möte tar Birgit fram en lista.", [BIRGIT]),
        ("Samordnaren bokar lokal.", [SOFIA]),
        ("PW kollar med sin förvaltning.", [WRANG]),
        ("Per-Olof ser över avtalet.", [WRANG]),
        ("Karin Sandell (Eslöv) kontaktar länsstyrelsen.", [KARIN]),
        ("Per-Olof Wrang, Hörby, bjuder in till ett digitalt möte.", [WRANG]),
        ("Karin tar med blanketten hem och mejlar den till alla.", [KARIN]),
        ("Nätverket uppdrar åt Karin att ta fram ett underlag.", [KARIN]),
        ("Aisha Rahimi får i uppdrag att kontakta regionen.", [AISHA]),
        ("Johan fick i uppgift att kalla till möte.", [JOHAN]),
        ("Karin åtar sig att skriva ett utkast.", [KARIN]),
        ("Samtliga kommuner ombeds svara på enkäten före 1 maj.", ["Samtliga kommuner"]),
        ("Var och en tar upp frågan i sin ledningsgrupp.", ["Var och en"]),
        ("Respektive kommun lämnar synpunkter till Sofia.", ["Respektive kommun"]),
        ("Arbetsgruppen tar fram ett förslag.", ["Arbetsgruppen"]),
        ("Hörby återkommer med datum.", ["Hörby"]),
        ("Skicka era siffror till Sofia.", ["alla"]),
        ("Läs gärna igenom materialet till nästa gång.", ["alla"]),
        ("ALLA: läs igenom rapporten.", ["ALLA"]),
        ("Karin: tar fram statistik till nästa gång.", [KARIN]),
        ("Enkäten ska skickas ut till rektorerna.", []),
        ("Frågan ska tas upp i kommundirektörsgruppen.", []),
        ("Inbjudan skickas ut av Sofia.", [SOFIA]),
        ("Synpunkter till Sofia senast den 5 maj.", []),
        ("Aisha har ett underlag som Sofia delar med gruppen.", [SOFIA]),
        ("Vi begär förlängning av projektet.", ["Vi"]),
        ("Nätverket ska skicka en skrivelse till Skolverket.", ["Nätverket"]),
        ("Åtgärd: Karin kollar med juristen.", [KARIN]),
        ("AP 4 (Aisha, 12/4): boka lokal", [AISHA]),
        ("Boka bussar (Johan, 15/5)", [JOHAN]),
        ("Hörby är intresserade, de tar kontakt med Höör.", ["Hörby"]),
        ("Aisha mejlar listan till Johan, som skickar den vidare.", [AISHA, JOHAN]),
    ],
)
def test_action_is_found_with_its_doers(line: str, who: list[str]) -> None:
    (action,) = paper([line]).actions
    assert list(action.assignees) == who


@pytest.mark.parametrize(
    "line",
    [
        "Karin berättar om läget i Eslöv.",
        "Aisha informerar om den nya skollagen.",
        "Johan presenterar statistiken.",
        "Sofia har skickat ut anteckningarna.",
        "Birgit lyfter en fråga om skolskjuts.",
        "Sofia skickar löpande ut nyhetsbrev.",
        "Karin frågar om det finns statistik.",
        "Johan tar upp att lokalerna är slitna.",
        "Karin undrar hur andra gör.",
        "Johan föreslår att Sofia tar fram en mall.",
        "Kanske ska vi ta fram en gemensam policy.",
        "Skolverket tar fram nya riktlinjer.",
        "Utbildningen ska vara avgiftsfri.",
        "Karin ansvarar för elevhälsan i Eslöv.",
        "Birgit skriver i chatten att hon är sen.",
        "Aisha delar den uppfattningen.",
        "Sofia hälsar alla välkomna och öppnar mötet.",
        "Vid förra träffen 2023-01-13 skickade Sofia ut listan.",
        "Karin tar över som ordförande efter Johan.",
    ],
)
def test_report_habit_or_wish_is_no_action(line: str) -> None:
    assert paper([line]).actions == []


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Alla skickar sina siffror till Sofia senast 31/3.", "2023-03-31"),
        ("Johan tar fram en lista i maj.", "2023-05"),
        ("Sofia bjuder in till ett möte den 4 maj.", None),
        ("Sofia skickar ut listan snarast.", None),
        ("Johan tar fram en tidplan (klart 14/4)", "2023-04-14"),
        ("Karin kollar om bussarna kan gå i maj.", None),
        ("Karin skriver om verksamhetsplan för 2024.", None),
        ("AP 4 (Aisha, 12/4): boka lokal", "2023-04-12"),
    ],
)
def test_due_is_a_day_or_month_by_which_it_is_done(line: str, due: str | None) -> None:
    (action,) = paper([line]).actions
    assert action.due == due


def test_due_to_the_next_meeting_is_its_day_where_told() -> None:
    draft = paper(["Sofia följer upp detta till nästa möte.", "Nästa möte är den 12 maj."])
    assert draft.actions[0].due == "2023-05-12"
    assert paper(["Sofia följer upp detta till nästa möte."]).actions[0].due is None


def test_due_at_a_meeting_called_by_its_month_is_that_meetings_day() -> None:
    (action,) = paper(["Nästa möte är den 14 maj.", "Karin skickar listan till majmötet."]).actions
    assert action.due == "2023-05-14"


def test_line_of_an_earlier_task_that_is_done_is_reported() -> None:
    (action,) = paper(["Fråga Eslöv om lokaler (Karin) - klart, de säger ja."]).actions
    assert action.reported


def test_att_clause_is_a_task_of_its_own() -> None:
    line = "Beslut att anta planen till och med 2025-12-31, att Karin mejlar den samt att Johan bokar lokal."
    first, second = paper([line]).actions
    assert [first.assignees, second.assignees] == [(KARIN,), (JOHAN,)]
    assert first.due is None


def test_lines_of_responsibility_make_the_line_above_an_action() -> None:
    (action,) = paper(["Ta fram förslag på tider.", "Ansvarig: Birgit. Klart: 12/4"]).actions
    assert (action.assignees, action.due) == ((BIRGIT,), "2023-04-12")


def test_sentence_without_subject_goes_on_about_the_last_person() -> None:
    (action,) = paper(["Aisha har fått en ny kollega. Meddelar namnet till Sofia."]).actions
    assert action.assignees == (AISHA,)
    assert action.to == SOFIA


def test_rows_that_remain_are_actions_and_done_rows_are_reported() -> None:
    rows = [
        ["Nr", "Åtgärd", "Ansvarig", "Klart", "Status"],
        ["1", "Ta fram mall", "Karin", "2023-05-01", "Pågår"],
        ["2", "Skriva avtal", "PW", "", "Kvarstår"],
        ["3", "Boka lokal", "Sofia", "", "Klar"],
    ]
    found = paper(rows).actions
    assert [(a.text, a.assignees, a.due, a.reported) for a in found] == [
        ("Ta fram mall", (KARIN,), "2023-05-01", False),
        ("Skriva avtal", (WRANG,), None, False),
        ("Boka lokal", (SOFIA,), None, True),
    ]


def test_column_of_actions_beside_the_notes_is_read() -> None:
    rows = [["Agenda", "Anteckning", "Åtgärd"], ["Läget", "Karin berättar om läget.", "Karin skickar bilderna"]]
    (action,) = paper(rows).actions
    assert (action.text, action.assignees) == ("Karin skickar bilderna", (KARIN,))


def test_list_of_views_holds_no_actions() -> None:
    assert paper(["Frågor som lyftes:", "- Utbudet ska ses över när skolor läggs ner."]).actions == []


def test_action_keeps_condition_and_receiver() -> None:
    (action,) = paper(["Sofia mejlar offerten till Hörby i fall fler är intresserade."]).actions
    assert action.condition == "i fall fler är intresserade"
    assert action.to == "Hörby"


def test_earlier_promise_told_as_done_is_reported() -> None:
    (action,) = paper(["Från förra mötet: Sofia har skickat ut enkäten."]).actions
    assert action.reported


@pytest.mark.parametrize("unit", ["dag", "dagar", "v", "vecka", "veckor", "månad", "månader"])
@pytest.mark.parametrize("count", ["2", "en", "ett", "två", "tre", "fyra", "fem", "sex", "tio", "fjorton"])
def test_so_long_before_a_day_is_a_day_in_every_count_and_unit(count: str, unit: str) -> None:
    [action] = paper([f"Karin mejlar ut underlaget {count} {unit} före den 12 maj."]).actions
    assert action.due is not None
    assert action.due < "2023-05-12"


@pytest.mark.parametrize("head", ["Ansvarig", "Ansvarig och tid", "Ansvarig/klart", "Vem, när"])
def test_column_of_doers_is_known_by_a_part_of_its_head(head: str) -> None:
    text = f"""# Möte 5 oktober 2023

Närvarande: Karin Sandell (Eslöv), Johan Melander (Sjöbo)

| Punkt | Anteckning | Åtgärd | {head} |
|---|---|---|---|
| 1. Certifiering | Ansökan är inskickad. | Komplettering av bilaga 3 | Karin 17/11 |
| 2. Temadag | Dagen hålls i februari. | Beställning av lokal | Karin, Johan |
| 3. Avtal | Avtalet löper. | – | – |
"""
    found = read_paper(text.encode(), name="a.md").actions
    assert [(action.assignees, action.due) for action in found] == [
        (("Karin Sandell",), "2023-11-17"),
        (("Karin Sandell", "Johan Melander"), None),
    ]
