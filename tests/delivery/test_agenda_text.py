"""The agenda as text for a mail."""

from __future__ import annotations

import pytest

from lagetrunt.delivery.agenda_text import WIDTH, agenda_text
from tests.delivery.agendas import agenda, hard

EXPECTED = """\
Nätverket för beredskap
Dagordning fredag 4 december 2026
=================================
Fredag 4 december 2026 kl. 9–10
Kommunhuset i Kil
Leder mötet: Maja Ek

 9.00  1  Inledning                                                      5 min
          Information · Maja Ek

 9.05  2  Gemensam beredskap i vårens älvdalar                          35 min
          Beslut · Åsa Öberg, Bo Lind
          4 sept → 2 okt → nu
          Hanns inte med två gånger. Källa: Punkt 9, 2 oktober 2026; Beslut 4
          september 2026.

 9.40     Paus                                                          15 min

 9.55  3  Övrigt                                                         5 min
          alla
          Stående punkt.

10.00     Slut


Bakgrund
========

2 Gemensam beredskap i vårens älvdalar

Elva kommuner har svarat.

Frågan till mötet: vem börjar?

--\x20
Utkast 22 november 2026
"""


def test_agenda_text_stands_in_columns() -> None:
    assert agenda_text(agenda()) == EXPECTED


@pytest.mark.parametrize("name", hard())
def test_agenda_text_has_no_line_that_a_mail_would_break(name: str) -> None:
    lines = agenda_text(hard()[name]).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert all(char.isprintable() or char == "\u00a0" for line in lines for char in line)


def test_agenda_text_of_nothing_says_so() -> None:
    assert "Inga punkter än." in agenda_text(hard()["empty"])
