"""The suite is whole only where the second database runs too."""

import os

import psycopg
import pytest


@pytest.mark.needs("postgres")
def test_postgres_is_15_or_later() -> None:
    with psycopg.connect(os.environ["LAGETRUNT_TEST_POSTGRES"]) as connection:
        assert connection.info.server_version >= 150_000
