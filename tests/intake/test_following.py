"""The register that is followed from paper to paper holds what a look at all of it holds."""

from __future__ import annotations

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.following import Following
from lagetrunt.intake.surroundings import surroundings_of
from lagetrunt.intake.withdraw import withdraw_paper
from lagetrunt.models import Person
from lagetrunt.register.people import rename_person
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, minutes

pytestmark = pytest.mark.django_db


def is_in_step(following: Following, cast: Cast) -> bool:
    """Return whether both looks hold the same."""
    seen, whole = following.now(), surroundings_of(cast.network.association_id)
    return (seen.people, seen.bodies, seen.organisations) == (whole.people, whole.bodies, whole.organisations)


def test_papers_that_are_entered_are_followed(cast: Cast, read: ReadText) -> None:
    following = Following(cast.network.association_id)
    assert is_in_step(following, cast)
    papers = [
        read(minutes("2021-03-05"), "a.txt"),
        read(minutes("2021-04-09", (*MEMBERS[:3], "Malte Ryding, Perstorp")), "b.txt"),
        read(minutes("2021-05-07", (*MEMBERS, "Ylva Stensjö, Bjuv")), "c.txt"),
    ]
    for paper in papers:
        enter_paper(paper, by=cast.administrator, accept="all", around=following.now())
        assert is_in_step(following, cast)
    assert any(person.name == "Ylva Stensjö" for person in following.now().people)


def test_what_is_taken_back_or_renamed_is_followed(cast: Cast, read: ReadText) -> None:
    following = Following(cast.network.association_id)
    paper = read(minutes("2021-03-05"))
    enter_paper(paper, by=cast.administrator, accept="all", around=following.now())
    before = following.now().people
    rename_person(Person.objects.get(name="Malte Ryding"), name="Malte Rydén", by=cast.administrator)
    assert is_in_step(following, cast)
    assert following.now().people != before
    withdraw_paper(paper, by=cast.administrator)
    assert is_in_step(following, cast)


def test_the_same_is_given_while_nothing_happens(cast: Cast) -> None:
    following = Following(cast.network.association_id)
    assert following.now() is following.now()
