"""A received and read paper of invented people, and a signed-in client for each of the cast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from lagetrunt.intake.findings import plain_reading
from lagetrunt.intake.read import keep_reading
from lagetrunt.intake.receive import open_batch, receive_file
from lagetrunt.models import Batch, Body, Job, Paper, User
from lagetrunt.reading import read_paper
from tests.factories.cast import Cast

MINUTES = """Minnesanteckningar Socialchefsnätverket

Datum: {day}
Tid: kl 09.00–12.00
Plats: Kommunhuset i Sunne

Närvarande:
Gunhild Tornefors, Sunne, ordförande
Yngve Sjökvarn, Grums
Bodil Rådmark, Munkfors
Kerstin Holmtorp, Arvika

1. Hjälpmedel
Beslut: Nätverket uppdrar åt Kerstin Holmtorp att begära in medlemslistor senast den 14 mars.
Yngve skickar underlaget till alla senast den 28 mars.

2. Temaområde
Punkten hann vi inte med. Frågan tas upp på nästa möte.

3. Nästa möte
Nästa möte är den 10 juni kl 9 i Munkfors.
"""


def minutes(day: str = "2019-03-01") -> bytes:
    """Return the notes of a meeting on a day."""
    return MINUTES.format(day=day).encode()


@pytest.fixture
def sign_in() -> Callable[[User], Client]:
    """Give a function that signs somebody in."""

    def signed(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return signed


@pytest.fixture
def batch(cast: Cast) -> Batch:
    """Give a receiving of the coordinator's files."""
    return open_batch(cast.coordinator, cast.network)


@pytest.fixture
def read_in(cast: Cast, batch: Batch) -> Callable[..., Paper]:
    """Give a function that takes in the notes of one meeting and reads them, without a child process."""

    def read(day: str = "2019-03-01", text: str = "", name: str = "", into: Batch | None = None) -> Paper:
        data = text.encode() if text else minutes(day)
        paper = receive_file(into or batch, name or f"anteckningar {day}.txt", data, by=cast.coordinator)
        assert paper is not None
        Job.objects.filter(paper=paper).delete()
        return keep_reading(paper, plain_reading(read_paper(data, name=paper.name)))

    return read


@pytest.fixture
def unsure(cast: Cast) -> Body:
    """Give the network of the papers, with somebody in the register whose name is nearly one of theirs."""
    meeting = cast.meeting("2018-11-02")
    cast.there(meeting, cast.person("Bodil Rådmarck"), "Munkfors")
    return cast.network
