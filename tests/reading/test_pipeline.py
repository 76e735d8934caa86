"""The row of passes: its order is checked, and its work grows with the paper and no faster."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lagetrunt.reading import Reading, ReadingError, extract, read_paper, understand
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.known import Known, KnownName
from lagetrunt.reading.pipeline import PASSES, WrongOrder, checked

_PAGE = """
{number}. Punkt nummer {number}
Klippan berättar att arbetet med den nya ordningen pågår. Frågan ställdes av Bjuv, och
Åstorp svarade att man väntar på besked. Gruppen beslutar att följa upp saken.

- Perstorp avstår
- Svalöv är med
Mats Rör kontaktar Region Skåne före den 3 maj.

"""
_HEAD = "Minnesanteckningar Vägnätverket\n2023-02-01 kl. 9-12\nNärvarande: Mats Rör (Bjuv), Ylva Kant (Klippan)\n"


def _calls_for(pages: int) -> int:
    """How many calls reading a paper of so many pages takes; a page has four points."""
    text = _HEAD + "".join(_PAGE.format(number=number) for number in range(1, pages * 4 + 1))
    counted = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    document = extract(text.encode(), name="a.txt")
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        understand(document)
    finally:
        sys.setprofile(before)
    return counted


def test_work_grows_no_faster_than_the_paper() -> None:
    _calls_for(2)
    small, large = _calls_for(25), _calls_for(100)
    assert large <= 4.8 * small


def test_two_hundred_pages_are_read_whole() -> None:
    text = _HEAD + "".join(_PAGE.format(number=number) for number in range(1, 801))
    reading = read_paper(text.encode(), name="lang.txt")
    assert [item.number for item in reading.items] == [str(number) for number in range(1, 801)]


def test_order_is_refused_when_a_need_comes_too_late() -> None:
    with pytest.raises(WrongOrder, match="no earlier pass gives"):
        checked(tuple(reversed(PASSES)))


def test_order_is_taken_when_every_need_is_given() -> None:
    @reads(needs=(), gives=("labels",))
    def first(draft: Draft) -> None: ...

    @reads(needs=("labels",), gives=())
    def second(draft: Draft) -> None: ...

    assert [step.name for step in checked((first, second))] == ["first", "second"]


def test_known_body_is_recognised_by_another_name() -> None:
    known = Known(bodies=(KnownName("b1", "Nätverket för trafik", ("Vägnätverket",)),))
    reading = read_paper(_HEAD.encode(), name="a.txt", known=known)
    assert reading.header.body is not None
    assert reading.header.body.value == "Nätverket för trafik"


_PIECES = st.sampled_from(
    "Närvarande:/Frånvarande/Mats Rör, Bjuv/1. Inledning/a) fråga/§ 3/- /Beslut:/att /## Rubrik/**fet**/Tid: kl. 9-12"
    "/Datum 2020-02-30/\t/    /Vid pennan/(/)/ordf/X/Dagordning/kl 25.99/2019-01-01/Plats:/…/\u00ad/\uf0b7 /Laget runt"
    "/Klippan: nej/:/Sekreterare:/Övrigt/Namn\tKommun/| Namn | Kommun |/|---|---|".split("/")
)


def _read(data: bytes, name: str) -> Reading | None:
    """What the bytes say, None where they are refused in words."""
    try:
        return read_paper(data, name=name)
    except ReadingError as error:
        assert error.sentence  # noqa: PT017 - both ways are right, as long as the refusal says why
        return None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=40), st.sampled_from(["\n", "\n\n", " ", "\r\n"]))
def test_no_text_breaks_the_reader(pieces: list[str], link: str) -> None:
    reading = _read(link.join(pieces).encode("utf-8", "replace"), "a.md")
    ids = [item.id for item in reading.items] if reading else []
    assert len(ids) == len(set(ids))
    assert all(item.parent is None or item.parent in ids for item in (reading.items if reading else ()))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.docx", "a.pdf", "a"]))
def test_no_bytes_break_the_reader(data: bytes, name: str) -> None:
    reading = _read(data, name)
    assert reading is None or reading.document.blocks
