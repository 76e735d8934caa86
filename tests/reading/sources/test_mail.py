"""Mails: notes in the mail itself, or in the file that it carries; from eml and from Outlook's msg."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage

import pytest

from lagetrunt.reading import ReadingError, extract
from tests.corpus.sample_papers import PAPERS
from tests.reading.sources.ole_files import outlook_mail

PAPER = PAPERS / "SCN 2025-09-19.docx"
SUBJECT = "Anteckningar från nätverket 6 mars"
NOTES = "\n\n".join(
    ["Närvarande: Åsa Ek, Mark", *(f"{at}. Punkt {at}\n\nVi pratade om sak {at}." for at in range(1, 9))]
)


def _mail(text: str, *, html: str = "", carried: bytes | None = None) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Åsa Ek <asa@example.org>", "alla@example.org"
    message["Subject"], message["Date"] = "SV: Anteckningar från nätverket 6 mars", "Fri, 06 Mar 2026 15:00:00 +0100"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    if carried is not None:
        message.add_attachment(carried, maintype="application", subtype="octet-stream", filename=PAPER.name)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("data", "form"), [(_mail(NOTES), "eml"), (outlook_mail(SUBJECT, NOTES), "msg")], ids=["eml", "msg"]
)
def test_notes_in_the_mail_are_read_under_its_subject(data: bytes, form: str) -> None:
    document = extract(data, name=f"brev.{form}")
    assert document.form == form
    assert document.blocks[0].kind == "heading"
    assert document.blocks[0].text == "Anteckningar från nätverket 6 mars"
    assert [block.text for block in document.blocks if "sak 8" in block.text] == ["Vi pratade om sak 8."]


def test_html_is_taken_before_plain_text() -> None:
    rows = "".join(f"<h2>Punkt {at}</h2><p>Text {at}.</p>" for at in range(9))
    blocks = extract(_mail("Se HTML.", html=f"<html><body>{rows}</body></html>"), name="a.eml").blocks
    read = [block.kind for block in blocks if block.layout.style != "furniture"]
    assert read[:3] == ["heading", "heading", "paragraph"]


def test_sender_and_day_stand_beside_the_text() -> None:
    blocks = extract(_mail("Möte idag om ditt och datt, med Anna Berg."), name="a.eml").blocks
    beside = [block.text for block in blocks if block.layout.style == "furniture"]
    assert any(text.startswith("Från: ") for text in beside)


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (_mail("Här kommer anteckningarna.", carried=PAPER.read_bytes()), "eml"),
        (outlook_mail(SUBJECT, "Här kommer de.", carried=PAPER.read_bytes(), name=PAPER.name), "msg"),
    ],
    ids=["eml", "msg"],
)
def test_a_covering_letter_gives_way_to_the_paper_that_it_carries(data: bytes, form: str) -> None:
    document = extract(data, name=f"brev.{form}")
    word = extract(PAPER.read_bytes(), name=PAPER.name)
    assert [block.text for block in document.blocks] == [block.text for block in word.blocks]
    assert PAPER.name in document.doubts[0]


def test_a_carried_file_that_cannot_be_read_is_told() -> None:
    document = extract(_mail("Se bilagan.", carried=b"\x89PNG" + bytes(50)), name="a.eml")
    assert any(PAPER.name in doubt for doubt in document.doubts)
    assert document.blocks[-1].text == "Se bilagan."


@pytest.mark.parametrize("cut", [40, 200, 1000])
def test_a_broken_mail_is_refused_or_read_as_far_as_it_goes(cut: int) -> None:
    for data in (_mail(NOTES)[:cut], outlook_mail(SUBJECT, NOTES)[: cut * 3]):
        with suppress(ReadingError):
            assert extract(data, name="a.eml").blocks


def test_ordinary_notes_with_labels_are_no_mail() -> None:
    text = "Datum: 2026-03-06\nPlats: Skene\nNärvarande: Åsa Ek\n\nBudget\nVi väntar.\n"
    assert extract(text.encode(), name="a.txt").form == "txt"
