"""What a paper says can be found from when it is entered until it is taken out, and no word of it after a purge."""

from __future__ import annotations

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.withdraw import withdraw_paper
from lagetrunt.models import Paper, SearchRow, SearchWord, User
from lagetrunt.register.indexing import keep_index, missing_from_index
from lagetrunt.register.search import search
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, POINTS, minutes

pytestmark = pytest.mark.django_db

SECRET = "Ragnhild Ödmjukson"


@pytest.fixture
def paper(cast: Cast, read: ReadText) -> Paper:
    """Give a paper that is read and not yet entered; another, entered, says much the same."""
    keep_index(cast.association.pk, {"Body": {cast.network.pk, cast.group.pk, cast.elsewhere.pk}})
    enter_paper(read(minutes("2021-04-09"), "b.txt"), by=cast.coordinator, accept="all")
    points = POINTS + "\n4. Nattpatrullen\nRagnhild visar kylskåpskameran.\n"
    return read(minutes("2021-03-05", (*MEMBERS, f"{SECRET}, Bjuv"), points=points), "a.txt")


def kinds(user: User, text: str) -> list[str]:
    return [hit.kind for hit in search(user, text).hits]


def test_a_paper_under_review_is_found_by_its_name_by_those_who_review_it(cast: Cast, paper: Paper) -> None:
    assert kinds(cast.coordinator, "2021-03-05") == ["paper"]
    assert kinds(cast.reader, "2021-03-05") == []
    assert kinds(cast.coordinator, "nattpatrullen") == []


def test_what_a_paper_says_is_found_from_its_entering_until_it_is_taken_out(cast: Cast, paper: Paper) -> None:
    enter_paper(paper, by=cast.coordinator, accept="all")
    assert kinds(cast.reader, "nattpatrull") == ["item"]
    assert kinds(cast.reader, SECRET) == ["person"]
    assert kinds(cast.reader, "5 mars 2021") == ["paper"]
    assert missing_from_index(cast.association.pk).is_whole
    withdraw_paper(paper, by=cast.coordinator)
    for text in ("nattpatrull", SECRET, "5 mars 2021"):
        assert kinds(cast.reader, text) == [], text
    assert kinds(cast.reader, "hemtjänst") != []
    assert missing_from_index(cast.association.pk).is_whole


def test_no_word_of_a_purged_paper_stays_in_the_index_or_the_vocabulary(cast: Cast, paper: Paper) -> None:
    enter_paper(paper, by=cast.coordinator, accept="all")
    assert SearchWord.objects.filter(word__in=["ödmjukson", "kylskåpskameran"]).count() == 2
    purge_paper(paper, "Dataskyddsförordningen artikel 17", by=cast.coordinator)
    words = {word for row in SearchRow.objects.all() for word in f"{row.title} {row.words}".split()}
    assert not words & {"ödmjukson", "ragnhild", "kylskåpskameran", "nattpatrullen"}
    assert set(SearchWord.objects.values_list("word", flat=True)) == words
    assert missing_from_index(cast.association.pk).is_whole
