"""Who may review and enter a paper: those who write in its body, not those who write in another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.read import set_aside
from lagetrunt.intake.review import accept_sure, choose_body
from lagetrunt.models import Body, Paper, User, Verdict
from lagetrunt.register import invite_user, start_body
from tests.factories.cast import Cast
from tests.factories.refusals import refused
from tests.intake.conftest import ReadText
from tests.intake.papers import minutes

pytestmark = pytest.mark.django_db

STEPS: dict[str, Callable[[Paper, User, Body], object]] = {
    "choose": lambda paper, user, other: choose_body(paper, other, by=user),
    "enter": lambda paper, user, _other: enter_paper(paper, by=user, accept="all"),
    "accept": lambda paper, user, _other: accept_sure(paper, by=user),
    "set aside": lambda paper, user, _other: set_aside(paper, by=user),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_paper_is_not_for_somebody_who_writes_elsewhere(cast: Cast, read: ReadText, name: str) -> None:
    paper = read(minutes())
    other = start_body(name="Nätverket för kulturchefer", by=cast.administrator)
    user = invite_user(email="elsa@example.org", by=cast.administrator, name="Elsa", role="coordinator", body=other)
    with refused("not-allowed"):
        STEPS[name](paper, user, other)
    paper.refresh_from_db()
    assert (paper.state, paper.body, Verdict.objects.count()) == ("review", cast.network, 0)
