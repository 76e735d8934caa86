"""Which form a file has, judged by its content first and its ending second."""

from __future__ import annotations

from lagetrunt.reading.document import Document
from hashlib import sha256
from pathlib import PurePath

from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources.decoding import is_text
from lagetrunt.reading.sources.text import read_text


def extract(data: bytes, *, name: str) -> Document:
    blocks, doubts = read_text(data, form="txt")
    return Document(
        name=name, sha256=sha256(data).hexdigest(), form="txt", extractor="text 1", blocks=blocks, doubts=tuple(doubts)
    )
