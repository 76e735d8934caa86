"""A batch, a warm reader for all tests of the room, and the shortest way from a text to a paper that was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from lagetrunt.intake.read import read_received
from lagetrunt.intake.reader import Reader
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.models import Batch, Paper
from tests.factories.cast import Cast

ReadText = Callable[..., Paper]


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """Give one warm child for all papers."""
    with Reader(seconds=30, megabytes=1024) as warm:
        yield warm


@pytest.fixture
def batch(cast: Cast) -> Batch:
    """Give a receiving of files of the network."""
    cast.municipality("Klippan")
    for name in ("Perstorp", "Bjuv", "Svalöv"):
        cast.municipality(name)
    return open_batch(cast.coordinator, cast.network)


@pytest.fixture
def read(cast: Cast, batch: Batch, reader: Reader) -> ReadText:
    """Give a function from text or bytes to a paper that has been read."""

    def make(content: str | bytes, name: str = "anteckningar.txt") -> Paper:
        data = content.encode() if isinstance(content, str) else content
        paper = receive_file(batch, name, data, by=cast.coordinator)
        assert paper is not None, batch.told
        return read_received(paper, reader=reader)

    return make
