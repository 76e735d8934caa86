"""The papers that are kept outside the repository, imported whole: the matters that their list says there must be.

All names come out of that list when the test runs; none stands here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.intake.imports import import_files
from lagetrunt.language.keys import fold
from lagetrunt.models import Meeting, ProposalState, Tie, User
from lagetrunt.register import chains, matters_seen
from tests.factories.alone import administrator_alone, files_in

pytestmark = [pytest.mark.django_db, pytest.mark.needs("gold")]


def _expected(gold: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((gold / "expect.json").read_text("utf-8"))
    return found


@pytest.fixture
def administrator(gold: Path) -> User:
    """Import everything and let all of it in, into a register that knows nobody."""
    user = administrator_alone()
    import_files(files_in(gold / "texts"), by=user, accept="all")
    return user


def _days(matter: int) -> set[str]:
    ties = Tie.objects.filter(matter=matter, state=ProposalState.CONFIRMED, item__isnull=False)
    return {str(day) for day in ties.values_list("item__meeting__date", flat=True)}


def test_matters_hold_the_meetings_of_the_list_when_all_is_accepted(administrator: User, gold: Path) -> None:
    rows = matters_seen(administrator)
    for told in _expected(gold)["matters"]:
        found = [row.matter for row in rows if fold(told["about"]) in fold(row.matter.name)]
        assert len(found) == 1, told
        assert _days(found[0].pk) == set(told["meetings"]), told


def test_what_waits_is_put_off_and_perhaps_dealt_with_where_papers_are_missing(administrator: User, gold: Path) -> None:
    expected = _expected(gold)["next_agenda"]
    last = str(Meeting.objects.filter(items__isnull=False).order_by("-date")[0].date)
    found = [chain for chain in chains(administrator) if chain.dealt_with is None]
    named = {
        fold(words): chain
        for chain in found
        for words in (chain.subject, chain.item.heading if chain.item else chain.subject)
    }
    for subject in expected[f"put_off_on_{last}"]:
        assert str(named[fold(subject)].last_put_off) == last
        assert not named[fold(subject)].perhaps_in_missing
    for subject in expected["perhaps_handled_in_missing_papers"]:
        assert named[fold(subject)].perhaps_in_missing
