"""Pages of a paper as they look: who may see them, which page, where the marks stand, and what is refused."""

from __future__ import annotations

import re
import struct
from typing import Any

import pytest

from lagetrunt.intake import pictures
from lagetrunt.intake.findings import plain_reading
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.read import keep_reading
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.models import Job, Paper
from lagetrunt.reading import Picture, ReadingError, page_picture, read_paper
from lagetrunt.reading.sources import ocr
from tests.corpus.sample_papers import PAPERS
from tests.factories.cast import Cast
from tests.factories.scans import saved, scans

NAME = "Protokoll 2025-11-28.pdf"
in_database = pytest.mark.django_db


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    found: tuple[int, int] = struct.unpack(">II", png[16:24])
    return found


def test_page_picture_is_drawn_with_its_size_in_points() -> None:
    data = (PAPERS / NAME).read_bytes()
    drawn = page_picture(data, 2)
    assert (round(drawn.width), round(drawn.height)) == (595, 842)
    assert _size(drawn.png) == (993, 1404)
    assert page_picture(data, 2, draw=False) == Picture(b"", drawn.width, drawn.height)


@pytest.mark.parametrize(("page", "code"), [(0, "no_page"), (9, "no_page")])
def test_page_picture_is_refused_when_there_is_no_such_page(page: int, code: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        page_picture((PAPERS / NAME).read_bytes(), page)
    assert refusal.value.code == code


PAGE_MISSING = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Count 1/Kids[9 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n"
)


@pytest.mark.parametrize("data", [b"%PDF-1.7 nothing more", b"no picture at all", PAGE_MISSING])
@pytest.mark.needs("tesseract")
def test_page_picture_is_refused_when_the_file_is_broken(data: bytes) -> None:
    with pytest.raises(ReadingError) as refusal:
        page_picture(data, 1)
    assert refusal.value.code == "damaged"


@pytest.mark.needs("tesseract")
@pytest.mark.parametrize("form", ["PDF", "TIFF"])
def test_page_picture_of_a_scan_is_turned_as_it_was_read(form: str) -> None:
    data = saved(scans(NAME), form)
    drawn = page_picture(data, 2)
    assert (round(drawn.width, -1), round(drawn.height, -1)) == (600, 840)
    assert min(_size(drawn.png)) > 900


def test_page_picture_of_an_image_is_refused_where_nothing_can_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "program", lambda: None)
    with pytest.raises(ReadingError) as refusal:
        page_picture(b"\x89PNG", 1)
    assert refusal.value.code == "no_text"


@pytest.fixture
def paper(cast: Cast) -> Paper:
    """Give a PDF that has been received and read."""
    data = (PAPERS / NAME).read_bytes()
    found = receive_file(open_batch(cast.coordinator, cast.network), NAME, data, by=cast.coordinator)
    assert found is not None
    Job.objects.filter(paper=found).delete()
    return keep_reading(found, plain_reading(read_paper(data, name=NAME)))


@in_database
def test_page_is_drawn_in_a_child_and_kept_by_the_reader_s_browser_only(cast: Cast, sign_in: Any, paper: Paper) -> None:
    answer = sign_in(cast.coordinator).get(f"/handlingar/{paper.public_id}/sida/1.png")
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["Cache-Control"].startswith("private")
    assert _size(answer.content) == (993, 1404)


@in_database
def test_page_is_not_found_by_strangers_and_is_gone_when_purged(cast: Cast, sign_in: Any, paper: Paper) -> None:
    address = f"/handlingar/{paper.public_id}/sida/1.png"
    assert sign_in(cast.member_elsewhere).get(address).status_code == 404
    client = sign_in(cast.coordinator)
    assert client.get(f"/handlingar/{paper.public_id}/sida/3.png").status_code == 404
    purge_paper(paper, by=cast.administrator, ground="Fel fil.")
    assert client.get(address).status_code == 410


@in_database
def test_a_text_paper_has_no_pages_to_show(cast: Cast, sign_in: Any, read_in: Any) -> None:
    text: Paper = read_in()
    client = sign_in(cast.coordinator)
    assert client.get(f"/handlingar/{text.public_id}/sida/1.png").status_code == 404
    review = client.get(f"/handlingar/{text.public_id}/granska/?sidor=0").content.decode()
    assert "page-picture" not in review
    assert "Visa sidorna" not in review


@in_database
def test_review_shows_the_page_of_the_finding_in_hand_with_its_marks(cast: Cast, sign_in: Any, paper: Paper) -> None:
    client, address = sign_in(cast.coordinator), f"/handlingar/{paper.public_id}/granska/"
    assert "Visa sidorna" in client.get(address).content.decode()
    blocks = paper.texts.get().blocks
    second = next(
        one
        for one in paper.findings.order_by("number")
        if (place := one.places.first()) and blocks[place.block]["page"] == 2
    )
    page = client.get(f"{address}?fynd={second.number}&sidor=0").content.decode()
    assert "Sida 2 av 2" in page
    assert f'class="fnd now" href="#f{second.number}"' in page
    rectangles = [[float(part) for part in one] for one in re.findall(r'<rect x="(.+?)" y="(.+?)" width="(.+?)"', page)]
    assert len(rectangles) > 10
    assert all(0 < x < 595 and 0 < y < 842 and 0 < width < 595 for x, y, width in rectangles)
    assert "Förra sidan" in page
    assert "Nästa sida" not in page


@in_database
def test_paper_shows_its_pages_too(cast: Cast, sign_in: Any, paper: Paper) -> None:
    client = sign_in(cast.coordinator)
    page = client.get(f"/handlingar/{paper.public_id}/?sidor=1").content.decode()
    assert "Sida 1 av 2" in page
    assert "Visa som text" in page
    assert client.get(f"/handlingar/{paper.public_id}/?sidor=7").status_code == 404


@in_database
def test_a_page_that_cannot_be_drawn_is_not_found(
    cast: Cast, sign_in: Any, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> Picture:
        raise ReadingError("time", "Det tog för lång tid.")

    monkeypatch.setattr(pictures.Reader, "picture", refuse)
    assert sign_in(cast.coordinator).get(f"/handlingar/{paper.public_id}/sida/1.png").status_code == 404
