"""A received and read paper of invented people, and a signed-in client for each of the cast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from lagetrunt.intake.imports import import_files
from lagetrunt.models import Body, Paper, User
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
Beslut: Nätverket uppdrar åt Kerstin Holmtorp att begära in medlemslistor för hjälpmedelsgruppen.
Yngve skickar underlaget till alla senast den 28 mars.

2. Temaområde
Punkten hanns inte med, flyttas till nästa möte.

3. Nästa möte
Nästa möte är den 10 juni kl 9 i Munkfors.
"""


def minutes(day: str = "2019-03-01") -> bytes:
    """Return the notes of a meeting on a day."""
    return MINUTES.format(day=day).encode()


@pytest.fixture
def sign_in(client: Client) -> Callable[[User], Client]:
    """Give a function that signs somebody in."""

    def signed(user: User) -> Client:
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return signed


@pytest.fixture
def read_in(cast: Cast) -> Callable[..., Paper]:
    """Give a function that takes in and reads the notes of one meeting."""

    def read(day: str = "2019-03-01", body: Body | None = None, data: bytes = b"", name: str = "") -> Paper:
        body = body or cast.network
        files = [(name or f"anteckningar {day}.txt", data or minutes(day))]
        return import_files(files, by=cast.administrator, body=body).papers[0]

    return read
