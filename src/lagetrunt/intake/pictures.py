"""Pages of papers as pictures: drawn when they are looked at, in a guarded child like all that opens uploaded files."""

from __future__ import annotations

import threading

from lagetrunt.intake.reader import Reader
from lagetrunt.models import Paper, TextVersion
from lagetrunt.reading import Picture

FORMS = ("pdf", "image")
_SECONDS = 20
_one_at_a_time = threading.Lock()
_reader: Reader | None = None


def has_pictures(text: TextVersion | None) -> bool:
    """Return whether a paper's pages can be shown: it is a PDF or a picture, and its blocks have their places."""
    return text is not None and text.form in FORMS and any(block.get("boxes") for block in text.blocks)


def page_of(paper: Paper, page: int, *, draw: bool = True) -> Picture:
    """Return a page of a paper as a picture, or only its size.

    Raises ReadingError: `no_page`, `damaged`, `time`, `memory`.
    """
    global _reader  # one warm child for all who look
    content = b"" if paper.content is None else bytes(paper.content.content)
    with _one_at_a_time:
        _reader = _reader or Reader(seconds=_SECONDS)
        return _reader.picture(content, page, draw=draw)
