"""Agendas for the tests of files: one as it may be, and those that are hard to set."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint

LABELS = {
    "time": "Tid",
    "number": "Nr",
    "point": "Punkt",
    "minutes": "min",
    "source": "Källa",
    "page": "Sida",
    "background": "Bakgrund",
    "leads": "Leder mötet",
    "ends": "Slut",
    "empty": "Inga punkter än.",
}
POINTS = (
    AgendaPoint(number="1", time="9.00", heading="Inledning", kind="Information", owner="Maja Ek", minutes=5),
    AgendaPoint(
        number="2",
        time="9.05",
        heading="Gemensam beredskap i vårens älvdalar",
        kind="Beslut",
        owner="Åsa Öberg, Bo Lind",
        minutes=35,
        chain="4 sept → 2 okt → nu",
        why="Hanns inte med två gånger.",
        sources=("Punkt 9, 2 oktober 2026", "Beslut 4 september 2026"),
        background="Elva kommuner har svarat.\n\nFrågan till mötet: vem börjar?",
    ),
    AgendaPoint(time="9.40", heading="Paus", minutes=15),
    AgendaPoint(number="3", time="9.55", heading="Övrigt", owner="alla", minutes=5, why="Stående punkt."),
)
STRANGE = (
    "Tab\tklocka\x07 nolla\x00 halv \ud83d gul 😀 familj 👩\u200d👩\u200d👧 ring a\u030a 中文 עברית "
    '<b>&amp;</b> #let x = [*$] "citat" \\ @ref'
)
LONG_WORD = "Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhållsuppföljningssystem" * 3


def agenda(**values: Any) -> AgendaPaper:
    """Return an agenda of four lines; any value can be another."""
    standard = {
        "body": "Nätverket för beredskap",
        "title": "Dagordning fredag 4 december 2026",
        "when": "Fredag 4 december 2026 kl. 9–10",
        "place": "Kommunhuset i Kil",
        "leads": "Maja Ek",
        "points": POINTS,
        "labels": tuple(LABELS.items()),
        "ends": "10.00",
        "made": "Utkast 22 november 2026",
        "made_at": datetime(2026, 11, 22, 8, 0, tzinfo=UTC),
    }
    return AgendaPaper(**{**standard, **values})  # type: ignore[arg-type]  # what is not given is as above


def many(count: int) -> tuple[AgendaPoint, ...]:
    """Return so many points, every seventh with a background."""
    return tuple(
        AgendaPoint(
            number=str(number),
            time=f"{9 + number // 60}.{number % 60:02}",
            heading=f"Fråga {number} om samverkan mellan kommunerna",
            kind="Dialog",
            owner="Åsa Öberg",
            minutes=1,
            why="Flyttad från förra mötet för att tiden inte räckte till.",
            sources=(f"Punkt {number}, 2 oktober 2026",),
            background="En rad om saken." if number % 7 == 0 else "",
        )
        for number in range(1, count + 1)
    )


def hard() -> dict[str, AgendaPaper]:
    """Return agendas that are hard to set, by what is hard about them."""
    long = AgendaPoint(
        number="1",
        time="9.00",
        heading="Rubrik som inte tar slut " * 20,
        kind="Beslut",
        owner="Anna-Karin von Långnamnsson-Bergström, " * 8,
        minutes=1440,
        chain=" → ".join(f"{day} sept" for day in range(1, 31)),
        why="Ett skäl med många ord. " * 300,
        sources=tuple(f"Punkt {number}, 2 oktober 2026" for number in range(40)),
        background="Ett stycke.\n" * 200,
    )
    odd = AgendaPoint(number="1", time="9.00", heading=STRANGE, kind=STRANGE, owner=STRANGE, chain=STRANGE, why=STRANGE)
    return {
        "usual": agenda(),
        "empty": agenda(points=(), ends=""),
        "bare": AgendaPaper(body="", title="", when="", points=(AgendaPoint(heading=""),)),
        "untimed": agenda(points=(AgendaPoint(number="1", heading="Utan tid"),), ends=""),
        "break-alone": agenda(points=(AgendaPoint(heading="Paus", background="En rad."),)),
        "forty": agenda(points=many(40)),
        "five-hundred": agenda(points=many(500)),
        "long": agenda(points=(long,) * 3),
        "long-words": agenda(
            title=LONG_WORD,
            place=LONG_WORD,
            points=(AgendaPoint(number="1", heading=LONG_WORD, owner=LONG_WORD, why=LONG_WORD, background=LONG_WORD),),
        ),
        "strange": agenda(title=STRANGE, body=STRANGE, place=STRANGE, points=(odd,), made=STRANGE),
        "english": agenda(language="en", title="Agenda Friday 4 December 2026"),
    }
