"""Every query of the hand-made set has its answer among the first five hits, on both databases."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_django.plugin import DjangoDbBlocker

from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.models import Association, User
from lagetrunt.register import found_association
from lagetrunt.register.indexing import missing_from_index
from lagetrunt.register.search import search
from lagetrunt.register.search.facts import text_of, title_of
from tests.corpus.sample_papers import PAPERS

_SETS = Path(__file__).parents[2] / "bench" / "queries"
QUERIES = tomllib.loads((_SETS / "sample.toml").read_text("utf-8"))["query"]
AFTERWARDS = tomllib.loads((_SETS / "afterwards.toml").read_text("utf-8"))["query"]
FIRST = 5


@pytest.fixture(scope="module")
def reader(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[User]:
    """Give the coordinator of the invented network, its papers read and entered."""
    with django_db_blocker.unblock():
        from django.db import transaction

        with transaction.atomic():
            founded = found_association(
                "Sök", administrator_email="sok@example.org", network_name="Socialchefsnätverket"
            )
            files = [(path.name, path.read_bytes()) for path in sorted(PAPERS.iterdir())]
            import_files(files, by=founded.administrator, body=founded.body, accept="all")
            yield founded.administrator
            transaction.set_rollback(True)


def is_answered(user: User, query: dict[str, Any]) -> bool:
    """Return whether the answer stands among the first hits."""
    wanted = fold(query["has"])
    return any(
        hit.kind == query["kind"] and wanted in fold(f"{title_of(hit.fact)} {text_of(hit.fact)}")
        for hit in search(user, query["text"], limit=FIRST).hits
    )


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query["text"])
@pytest.mark.django_db
def test_answer_stands_among_the_first_five(reader: User, query: dict[str, Any]) -> None:
    found = search(reader, query["text"], limit=FIRST)
    assert is_answered(reader, query), [(hit.kind, hit.title) for hit in found.hits]


@pytest.mark.django_db
def test_queries_written_afterwards_are_answered_too(reader: User) -> None:
    assert [query["text"] for query in AFTERWARDS if not is_answered(reader, query)] == []


@pytest.mark.django_db
def test_the_index_is_whole_after_an_import(reader: User) -> None:
    assert missing_from_index(Association.objects.get(name="Sök").pk).is_whole


def test_there_are_queries_enough_of_each_kind() -> None:
    assert len(QUERIES) >= 40
    assert {query["kind"] for query in QUERIES} >= {
        "person", "organisation", "matter", "item", "decision", "action", "paper", "postponement", "question", "answer"
    }  # fmt: skip
