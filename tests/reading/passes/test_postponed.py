"""Points put off."""

from __future__ import annotations

import pytest

from tests.reading.drafts import paper


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Punkten utgår.", None),
        ("Utgick.", None),
        ("Ärendet vilar.", None),
        ("Frågan får anstå till hösten.", None),
        ("Punkten bordläggs till nästa möte.", "next"),
        ("Frågan tas upp igen på nästa möte.", "next"),
        ("Vi hann inte med punkten, den flyttas till nästa möte.", "next"),
        ("Beslut tas på nästa möte.", "next"),
        ("Vi återkommer till frågan på nästa möte.", "next"),
        ("På nästa träff tar nätverket ställning i frågan.", "next"),
        ("Diskussionen fortsätter den 12 maj.", "2023-05-12"),
        ("Frågan tas upp på nästa möte den 12 maj.", "2023-05-12"),
        ("Utgick. Tas i stället den 12 maj.", "2023-05-12"),
    ],
)
def test_postponement_is_found_with_its_day(line: str, until: str | None) -> None:
    (found,) = paper([line]).postponed
    assert found.until == until


@pytest.mark.parametrize(
    "line",
    [
        "Mötet flyttas till den 14 april.",
        "Frågan är inte längre aktuell och stryks.",
        "Karin tar upp frågan på nästa möte med rektorerna.",
        "Skolan flyttas till nya lokaler i maj.",
        "På varje möte tas en punkt om lokaler upp.",
        "Frågan ska tas upp vid rektorsrådets nästa möte.",
    ],
)
def test_other_bodies_promises_and_moves_are_no_postponement(line: str) -> None:
    assert paper([line]).postponed == []


def test_reason_and_subject_are_told() -> None:
    (found,) = paper(
        ["Punkten utgick eftersom Karin var sjuk, flyttas till nästa möte."], heading="Skolskjuts"
    ).postponed
    assert found.reason_told == "Karin var sjuk"
    assert found.subject == "Skolskjuts"


def test_subject_under_a_standing_heading_is_the_lines_before() -> None:
    (found,) = paper(["- Bussarna i Höör", "- Ny mall", "- Punkterna hanns inte med."], heading="Övrigt").postponed
    assert found.subject == "Bussarna i Höör\nNy mall"


def test_what_is_to_be_chosen_later_is_what_is_put_off() -> None:
    (found,) = paper(["Ny kassör väljs på nästa möte."]).postponed
    assert (found.subject, found.until) == ("Ny kassör", "next")


@pytest.mark.parametrize(
    ("lines", "until", "why"),
    [
        (["Hanns ej. Skjuts till den 8 maj."], "2023-05-08", "Hanns ej"),
        (["Rolf ej här, punkten glider till nästa möte."], "next", "Rolf ej här"),
        (["Den får bli en annan gång, Rolf är sjuk."], None, "Rolf är sjuk"),
        (["Underlaget dröjer. Vi tar det den 8 maj i stället."], "2023-05-08", "Underlaget dröjer."),
        (["Nytt försök den 8 maj."], "2023-05-08", None),
        (["Får vila tills Karin är tillbaka."], None, "tills Karin är tillbaka"),
        (["Frågan skjuts till majmötet."], "next", None),
    ],
)
def test_until_and_reason_are_told_in_many_ways(lines: list[str], until: str | None, why: str | None) -> None:
    (found,) = paper(lines, heading="Skolskjuts").postponed
    assert (found.until, found.reason_told) == (until, why)


@pytest.mark.parametrize(
    "line",
    [
        "Ärendet bordlades den 10 januari.",
        "Mötet den 8 maj flyttas till den 15 maj.",
        "Uppskjutet från december.",
        "Utgår, behovet finns inte längre.",
        "Höör skjuter på alla investeringar.",
    ],
)
def test_what_was_put_off_before_or_is_over_is_no_postponement(line: str) -> None:
    assert paper([line]).postponed == []


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Hann vi inte. Tas i maj.", "2023-05-12"),
        ("Karin får dra den i Hörby i stället.", "next"),
        ("Den förs upp på majmötet.", "2023-05-12"),
        ("Frågan lever vidare till nästa möte.", "next"),
        ("Dragningen blev inställd, vi gör ett nytt försök den 12 maj.", "2023-05-12"),
        ("Beslut kan inte fattas idag.", None),
        ("Frågan behöver beredas ytterligare innan beslut kan fattas.", None),
        ("Vi beslutade att avvakta.", None),
        ("Saken lät vi vila.", None),
        ("Statistiken fick vi inte tid för.", None),
        ("att ärende 11 utgår då revisorn inte lämnat sitt utlåtande", None),
        ("Diskussionen fick avbrytas och fortsätter nästa möte.", "next"),
        ("Redovisningen uteblev.", None),
        ("Ordförandefrågan tar vi inte nu.", None),
    ],
)
def test_what_comes_back_when_the_body_meets_is_put_off(line: str, until: str | None) -> None:
    found = paper([line, "Nästa möte är den 12 maj i Hörby."]).postponed
    assert [entry.until for entry in found] == [until]


@pytest.mark.parametrize(
    "line",
    [
        "Kön växer och barnen får vänta länge.",
        "Frågan som sköts upp i januari avgjordes idag.",
        "Projektet vilar på tre ben.",
        "Lärarna hann inte svara på enkäten.",
        "Hörby: skjuter det till hösten",
        "Det blir Karin som leder mötet den 12 maj.",
        "Utbildningen startar den 12 maj.",
        "Karin föreslog att ärendet återremitteras.",
        "Sammanträdet ajournerades i tio minuter.",
    ],
)
def test_people_who_wait_and_other_moves_are_not_put_off(line: str) -> None:
    assert paper([line, "Nästa möte är den 12 maj i Hörby."]).postponed == []


@pytest.mark.parametrize(
    ("lines", "subject", "reason"),
    [
        (["Talböckerna hann vi inte med, för klockan blev tolv."], "Talböckerna", "klockan blev tolv"),
        (["Skolchefen i Lund kom inte, så Hörbys fråga om remisser får vänta."], "Hörbys fråga om remisser", None),
        (["Underlaget var fel. Därför sköts frågan upp."], "Lokalfrågan", "Underlaget var fel."),
        (["Frågan väntar tills Eslöv har svarat."], "Lokalfrågan", "tills Eslöv har svarat"),
        (["Eftersom flera saknades bordlades beslutet."], "Lokalfrågan", "flera saknades"),
        (["Karin har alla svar men är ju inte här, så den punkten får bli en annan gång."], "Lokalfrågan", None),
    ],
)
def test_matter_and_reason_are_those_told(lines: list[str], subject: str, reason: str | None) -> None:
    (found,) = paper(lines).postponed
    assert found.subject == subject
    assert reason is None or found.reason_told == reason


def test_dash_between_the_matter_and_what_is_said_is_no_part_of_it() -> None:
    (found,) = paper(["Skolskjuts – bordläggs till nästa möte"], heading="Rapporter").postponed
    assert found.subject == "Skolskjuts"


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Karin låg i feber, så vi kör den i maj.", "2023-05-12"),
        ("Avhandlas den 12 maj i stället, då Karin är på plats.", "2023-05-12"),
        ("Knuffas vidare till nästa träff.", "next"),
        ("Underlaget kom samma morgon. Vi öppnar den på nytt den 12 maj.", "2023-05-12"),
        ("Karin fick förhinder. Punkten planeras in på nästa möte.", "next"),
        ("Karin är inte klar med jämförelsen och redovisar den i maj i stället.", "2023-05-12"),
        ("Överlämnas till nästa sammanträde.", "next"),
        ("Ärendet vandrar vidare till maj.", "2023-05-12"),
        ("Hanns bara halvvägs, resten i maj.", "2023-05-12"),
        ("Stod på listan men klockan sprang ifrån oss.", None),
        ("Fick inte plats i dag.", None),
        ("Behandlingen anstod i avvaktan på Eslövs besked.", None),
        ("Den tas den 12 maj i Hörby.", "2023-05-12"),
        ("Karin skulle visa kartan men kunde inte, så det tar vi nästa gång.", "next"),
    ],
)
def test_what_is_hindered_and_taken_later_is_put_off_whatever_the_verb(line: str, until: str | None) -> None:
    found = paper([line, "Nästa möte är den 12 maj i Hörby."]).postponed
    assert [entry.until for entry in found] == [until]


@pytest.mark.parametrize(
    "line",
    [
        "Rapporten är inte klar men kommer ut i maj.",
        "Karin var sjuk. Johan skickar anteckningarna till henne i maj.",
        "Bussarna är försenade. Bolaget lovar bättring till hösten.",
        "Johan ersätter Karin i maj, hon är då tjänstledig.",
        "Underlag saknas. Karin tar fram ett till maj.",
        "Karin är sjukskriven till maj.",
        "Ansökan är inte klar. Den lämnas in i maj.",
        "Vi saknar en ersättare. Regionen väljer en i maj.",
        "Frågan togs upp den 3 maj utan resultat.",
        "Frågan blev hängande.",
        "Det blev ingen diskussion.",
    ],
)
def test_what_others_do_later_is_not_put_off_though_something_is_in_the_way(line: str) -> None:
    assert paper([line, "Nästa möte är den 12 maj i Hörby."]).postponed == []


@pytest.mark.parametrize(
    ("line", "subject", "reason"),
    [
        ("Karin ville prata om bussarna men tiden var slut.", "bussarna", None),
        ("Karin, som skulle ha dragit ärendet, var sjuk. Det tas nästa gång.", None, "Karin, som skulle ha dragit"),
    ],
)
def test_what_somebody_meant_to_bring_up_is_the_matter(line: str, subject: str | None, reason: str | None) -> None:
    (found,) = paper([line], heading="Övrigt").postponed
    assert subject is None or found.subject == subject
    assert reason is None or (found.reason_told or "").startswith(reason)


def test_first_meeting_of_next_year_is_its_day() -> None:
    lines = ["Ärendet bordläggs till nästa års första möte.", "Nästa möte är den 12 maj, därefter 8 februari 2024."]
    (found,) = paper(lines).postponed
    assert found.until == "2024-02-08"
