"""The agenda as a PDF that is tagged for screen readers and made to be kept: PDF/A-3a and PDF/UA-1 in one file."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint, clean, paragraphs
from lagetrunt.delivery.glyphs import FONTS, drawable

_LAYOUT = Path(__file__).with_name("agenda.typ")
_STANDARDS: list[typst.PDFStandard] = ["a-3a", "ua-1"]
_ROW_HOLDS = 1200
"""A row with more characters than this may go on over the page."""
_WORD_HOLDS = 24
_MANY, _KEPT = 100, 10
_BREAK = "\u200b"
_log = logging.getLogger(__name__)


def agenda_pdf(paper: AgendaPaper) -> bytes:
    """Return the agenda as a PDF; the same paper with the same `made_at` gives the same bytes.

    Characters that the shipped fonts lack stand as squares; the attached JSON has them as they were written. Where the
    layout fails on the data, the points are written one after the other instead, and that is logged.
    """
    try:
        return _set_somehow(paper)
    finally:
        if len(paper.points) > _MANY:
            _let_typst_forget()


def _set_somehow(paper: AgendaPaper) -> bytes:
    inputs = {"paper": json.dumps(_as_drawn(paper)), "copy": _copy(paper)}
    try:
        return _set(inputs, paper.made_at)
    except typst.TypstError as error:
        _log.warning("The agenda %r is set plainly: %s", paper.title, error)
        return _set({**inputs, "plain": "yes"}, paper.made_at)


def _set(inputs: dict[str, str], made_at: datetime | None) -> bytes:
    return typst.compile(
        _LAYOUT.read_bytes(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs=inputs,
        pdf_standards=_STANDARDS,
        timestamp=(made_at or datetime.now(tz=UTC)).astimezone(UTC).replace(microsecond=0),
    )


def _let_typst_forget() -> None:
    """Empty typst's memory of what it has set, which holds the last ten files: 500 points take 100 MiB each."""
    for _turn in range(_KEPT + 1):
        typst.compile(b"", format="pdf", font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _as_drawn(paper: AgendaPaper) -> dict[str, Any]:
    """Return what the layout reads, every text in characters that can be drawn and in words that can be broken."""
    facts = (("", paper.when), ("", paper.place), (paper.label("leads"), paper.leads))
    return {
        "language": paper.language,
        "title": _drawn(paper.title) or _drawn(paper.body) or "–",
        "heading": _set_words(paper.title) or _set_words(paper.body) or "–",
        "body": _set_words(paper.body),
        "lead": [_set_words(f"{name}: {value}" if name else value) for name, value in facts if value],
        "foot": _set_words(" · ".join(part for part in (paper.body, paper.made) if part)),
        "columns": paper.columns,
        "labels": {name: _set_words(value) for name, value in paper.labels},
        "points": [*map(_point, paper.points), *([_end(paper)] if paper.points and paper.ends else [])],
    }


def _end(paper: AgendaPaper) -> dict[str, Any]:
    return {**_point(AgendaPoint(time=paper.ends, heading=paper.label("ends"))), "ends": True}


def _point(point: AgendaPoint) -> dict[str, Any]:
    texts = {
        name: _set_words(getattr(point, name))
        for name in ("number", "time", "heading", "kind", "owner", "chain", "why")
    }
    sources = [_set_words(source) for source in point.sources]
    return {
        **texts,
        "minutes": point.minutes,
        "sources": sources,
        "ends": False,
        "background": [_set_words(line) for line in paragraphs(point.background)],
        "long": sum(map(len, [*texts.values(), *sources])) > _ROW_HOLDS,
    }


def _drawn(text: str) -> str:
    return drawable(clean(text))


def _set_words(text: str) -> str:
    """Return a text in which words longer than any line may be broken."""
    return " ".join(word if len(word) <= _WORD_HOLDS else _broken(word) for word in _drawn(text).split(" "))


def _broken(word: str) -> str:
    return _BREAK.join(word[place : place + _WORD_HOLDS] for place in range(0, len(word), _WORD_HOLDS))


def _copy(paper: AgendaPaper) -> str:
    """Return the agenda for machines: every value as it was given."""
    written = json.dumps(asdict(paper), ensure_ascii=False, indent=1, default=str)
    return written.encode("utf-8", "replace").decode("utf-8")
