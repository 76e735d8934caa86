"""The agenda as PDF: what stands in it, the same bytes for the same agenda, and what the validator says."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path

import pypdfium2
import pytest
import typst

from lagetrunt.delivery import agenda_pdf as module
from lagetrunt.delivery.agenda import AgendaPoint
from lagetrunt.delivery.agenda_pdf import agenda_pdf
from tests.delivery.agendas import LONG_WORD, STRANGE, agenda, hard, many
from tests.delivery.validator import STANDARDS, verdicts


def text_of(pdf: bytes) -> str:
    """Return all text of a PDF, broken words put together."""
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]
    return re.sub(r"\s+", " ", "\n".join(pages).replace("\x02", "").replace("\u200b", ""))


def test_agenda_pdf_tells_everything_in_order() -> None:
    told = text_of(agenda_pdf(agenda()))
    parts = [
        "Nätverket för beredskap",
        "Dagordning fredag 4 december 2026",
        "Fredag 4 december 2026 kl. 9–10",
        "Kommunhuset i Kil",
        "Leder mötet: Maja Ek",
        "Tid Nr Punkt min",
        "9.05 2 Gemensam beredskap i vårens älvdalar",
        "Beslut · Åsa Öberg, Bo Lind",
        "4 sept → 2 okt → nu",
        "Hanns inte med två gånger. Källa: Punkt 9, 2 oktober 2026; Beslut 4 september 2026.",
        "9.40 Paus",
        "10.00 Slut",
        "Bakgrund",
        "Frågan till mötet: vem börjar?",
    ]
    places = [told.find(part) for part in parts]
    assert -1 not in places, [part for part in parts if part not in told]
    assert places == sorted(places)
    assert "Sida 1/" in told


def test_agenda_pdf_gives_the_same_bytes_for_the_same_agenda() -> None:
    assert agenda_pdf(agenda()) == agenda_pdf(agenda())
    assert agenda_pdf(agenda()) != agenda_pdf(agenda(made="Utkast 23 november 2026"))


def test_agenda_pdf_says_its_title_and_language() -> None:
    file = agenda_pdf(agenda())
    assert pypdfium2.PdfDocument(file).get_metadata_value("Title") == "Dagordning fredag 4 december 2026"
    assert b"/Lang(sv)" in file
    assert b"/Lang(en)" in agenda_pdf(agenda(language="en"))


def test_agenda_pdf_has_each_point_as_a_bookmark() -> None:
    marks = pypdfium2.PdfDocument(agenda_pdf(agenda(points=many(3)))).get_toc()
    assert [mark.get_title() for mark in marks] == [f"Fråga {n} om samverkan mellan kommunerna" for n in (1, 2, 3)]


def test_agenda_pdf_carries_the_agenda_for_machines_as_it_was_written() -> None:
    file = pypdfium2.PdfDocument(agenda_pdf(agenda(points=(AgendaPoint(number="1", heading="Snö 😀 på Åre"),))))
    attached = file.get_attachment(0)
    assert attached.get_name() == "dagordning.json"
    carried = json.loads(bytes(attached.get_data()))
    assert carried["points"][0]["heading"] == "Snö 😀 på Åre"
    assert carried["made_at"] == "2026-11-22 08:00:00+00:00"


def test_agenda_pdf_keeps_text_as_text_when_it_looks_like_source() -> None:
    told = text_of(agenda_pdf(agenda(points=(AgendaPoint(number="1", heading='#read("/etc/passwd") *[x] $y$'),))))
    assert '#read("/etc/passwd") *[x] $y$' in told


def test_agenda_pdf_puts_squares_for_what_no_shipped_font_has() -> None:
    told = text_of(agenda_pdf(hard()["strange"]))
    assert "Tab klocka nolla halv gul □ familj □□□ ring å □□" in told
    assert "😀" in STRANGE


def test_agenda_pdf_keeps_a_long_word_inside_the_page() -> None:
    page = pypdfium2.PdfDocument(agenda_pdf(hard()["long-words"]))[0]
    text = page.get_textpage()
    width = page.get_width()
    assert all(0 < text.get_charbox(at)[2] <= width - 50 for at in range(text.count_chars()))
    assert LONG_WORD in text_of(agenda_pdf(hard()["long-words"])).replace(" ", "").replace("\n", "")


def test_agenda_pdf_repeats_the_head_of_the_table_on_every_page() -> None:
    pages = list(pypdfium2.PdfDocument(agenda_pdf(agenda(points=many(40)))))
    with_points = [page.get_textpage().get_text_bounded() for page in pages]
    with_points = [text for text in with_points if "Flyttad från förra mötet" in text]
    assert len(with_points) > 1
    assert all(re.search(r"Tid\s+Nr\s+Punkt\s+min", text) for text in with_points)


def test_agenda_pdf_of_nothing_says_so() -> None:
    assert "Inga punkter än." in text_of(agenda_pdf(hard()["empty"]))


def test_agenda_pdf_is_set_plainly_and_logged_when_the_layout_fails(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    layout = module._LAYOUT.read_text("utf-8")
    broken = tmp_path / "agenda.typ"
    broken.write_text(
        layout.replace(
            "#let listed = table(", '#let listed = if plain { [] } else { panic("no") }\n#let unused = table('
        )
    )
    monkeypatch.setattr(module, "_LAYOUT", broken)
    with caplog.at_level(logging.WARNING):
        told = text_of(agenda_pdf(agenda()))
    assert "9.05 2 Gemensam beredskap i vårens älvdalar (35 min)" in told
    assert "10.00 Slut" in told
    assert "set plainly" in caplog.text


def test_agenda_pdf_fails_loudly_when_it_cannot_be_set_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "agenda.typ"
    broken.write_text('#panic("no")')
    monkeypatch.setattr(module, "_LAYOUT", broken)
    with pytest.raises(typst.TypstError):
        agenda_pdf(agenda())


@pytest.mark.needs("verapdf")
@pytest.mark.parametrize("standard", STANDARDS)
def test_agenda_pdf_holds_the_standard_whatever_stands_in_it(standard: str, tmp_path: Path) -> None:
    files = {f"{name}.pdf": agenda_pdf(paper) for name, paper in hard().items()}
    assert verdicts(files, standard, tmp_path) == dict.fromkeys(files, "ok")


@pytest.mark.needs("verapdf")
@pytest.mark.parametrize("standard", STANDARDS)
def test_validator_refuses_a_file_that_is_not_made_for_it(standard: str, tmp_path: Path) -> None:
    bare = typst.compile(b"A line.", format="pdf", ignore_system_fonts=True, pdf_tags=False)
    assert verdicts({"bare.pdf": bare}, standard, tmp_path)["bare.pdf"].startswith("broken: ")
