"""The page of what was learned: for each network, with its papers, used and removed, and nothing for strangers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lagetrunt.models import Finding, Learned, Paper, User
from lagetrunt.register.journal import step
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def learned(cast: Cast, words: str = "Konsensus", means: str = "decision", state: str = "proposed") -> Learned:
    """Give something learned from a place in a paper."""
    with step("propose_learned", by=cast.coordinator, about=cast.network) as taken:
        row: Learned = taken.create(
            Learned,
            body=cast.network,
            words=words,
            key=words.lower(),
            means=means,
            verdicts=4,
            last_on="2023-05-12",
            places=[cast.place(f"{words}: samma mall")],
        )
    Learned.objects.filter(pk=row.pk).update(state=state)
    row.refresh_from_db()
    return row


def test_learned_tells_what_it_means_from_where_and_how_often(cast: Cast, sign_in: SignIn, read_in: Any) -> None:
    row = learned(cast, state="used")
    paper: Paper = read_in()
    reason = "Står under ”Konsensus”, som i nätverket betyder beslut."
    Finding.objects.filter(paper=paper, kind="decision").update(reason=reason)
    page = sign_in(cast.coordinator).get("/inlart/").content.decode()
    assert "”Konsensus” betyder beslut" in page
    assert "Ni lade till 4 fynd där, senast i mötet" in page
    assert "Har hittat 1 fynd sedan dess" in page
    assert f"/inlart/{row.public_id}/ta-bort/" in page
    assert "plats=" in page, "the way to a paper it was learned from"


def test_learned_explains_itself_when_there_is_nothing(cast: Cast, sign_in: SignIn) -> None:
    page = sign_in(cast.coordinator).get("/inlart/").content.decode()
    assert "Inget är inlärt än" in page
    assert "/inlart/" in sign_in(cast.coordinator).get("/handlingar/").content.decode()
    network = sign_in(cast.coordinator).get(f"/n/{cast.network.slug}/").content.decode()
    assert f"/inlart/?natverk={cast.network.slug}" in network


def test_use_and_remove_are_told_and_undone(cast: Cast, sign_in: SignIn) -> None:
    row = learned(cast)
    client = sign_in(cast.coordinator)
    page = client.post(f"/inlart/{row.public_id}/anvand/", follow=True).content.decode()
    assert "”Konsensus” används." in page
    assert "Ångra" in page
    row.refresh_from_db()
    assert row.state == "used"
    client.post(f"/inlart/{row.public_id}/ta-bort/")
    row.refresh_from_db()
    assert row.state == "removed"
    assert client.post(f"/inlart/{row.public_id}/ta-bort/").status_code == 409
    assert "Föreslog inlärda ord" in client.get("/logg/").content.decode()


def test_learned_is_another_networks_own(cast: Cast, sign_in: SignIn) -> None:
    row = learned(cast, "Lagets linje")
    stranger = sign_in(cast.member_elsewhere)
    assert "Lagets linje" not in stranger.get("/inlart/").content.decode()
    assert stranger.get(f"/inlart/?natverk={cast.network.slug}").status_code == 404
    assert stranger.post(f"/inlart/{row.public_id}/anvand/").status_code == 404
    member = sign_in(cast.member)
    page = member.get("/inlart/").content.decode()
    assert "Lagets linje" in page
    assert "/anvand/" not in page
    assert member.post(f"/inlart/{row.public_id}/anvand/").status_code == 409
    assert Learned.objects.get().state == "proposed"
    assert Client().get("/inlart/").status_code == 302


@pytest.mark.parametrize("member", ["coordinator", "member"])
def test_learned_takes_the_same_queries_for_one_and_for_thirty(cast: Cast, sign_in: SignIn, member: str) -> None:
    client = sign_in(getattr(cast, member))
    learned(cast)
    client.get("/inlart/")
    with CaptureQueriesContext(connection) as one:
        client.get("/inlart/")
    for number in range(29):
        learned(cast, f"Ord {number}", "action", "used")
    with CaptureQueriesContext(connection) as thirty:
        client.get("/inlart/")
    assert len(thirty) == len(one)
