"""A network with one question over four meetings, for the pages of matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.test import Client

from lagetrunt.models import Item, Matter, Meeting, ProposalState, Tie
from lagetrunt.register import (
    Promiser,
    add_item,
    postpone,
    record_action,
    record_answer,
    record_decision,
    tell_round,
)
from lagetrunt.register.matters import open_matter, tie
from tests.factories.cast import Cast

BODY = "/n/socialchefsnatverket"


@dataclass
class Story:
    """One question raised, put off, discussed and decided, and a point elsewhere that may belong to it."""

    matter: Matter
    items: list[Item]
    meetings: list[Meeting]
    doubtful: Tie

    @property
    def address(self) -> str:
        """The page of the matter."""
        return f"/arenden/{self.matter.public_id}/"


@pytest.fixture
def story(cast: Cast) -> Story:
    """Give the question of a shared emergency service, with a doubtful fifth step."""
    by = cast.coordinator
    days = ["2024-02-09", "2024-04-19", "2024-06-07", "2025-09-05", "2026-02-13"]
    meetings = [cast.meeting(day) for day in days]
    heads = ["Gemensam jour", "Gemensam jour", "Jouren", "Gemensam jour, beslut", "Jouravtal"]
    texts = ["Vi behöver jour på helger.", "Hanns inte med.", "Alla vill pröva.", "Vi bestämde oss.", "Avtalet löper."]
    items = [
        add_item(meeting, heading=head, number=str(n), words=words, by=by)
        for n, (meeting, head, words) in enumerate(zip(meetings, heads, texts, strict=True), 1)
    ]
    postpone(meetings[1], item=items[1], words="Hanns inte med.", until_kind="next", reason="ont om tid", by=by)
    told = tell_round(meetings[2], subject="Jour på helger", item=items[2], by=by)
    for name, stance in (("Bjuv", "yes"), ("Klippan", "no")):
        record_answer(told, organisation=cast.municipality(name), words=f"{name} svarar.", stance=stance, by=by)
    cast.seated("Åsa Ek", "Åstorp")
    record_decision(meetings[3], item=items[3], words="Jouren prövas i ett år.", by=by)
    ylva = [Promiser(person=cast.person("Ylva Ask"))]
    due = date(2025, 10, 1)
    record_action(meetings[3], item=items[3], words="Ylva skriver avtalet.", assignees=ylva, due_on=due, by=by)
    matter = open_matter(cast.network, name="Gemensam jour", by=by, items=items[:4])
    doubtful = tie(
        matter, items[4], by=by, state=ProposalState.PROPOSED, probability=0.6, reason="Rubrikerna delar ett ord."
    )
    return Story(matter, items, meetings, doubtful)


@pytest.fixture
def client_of() -> Callable[[Any], Client]:
    """Give a function that signs somebody in."""

    def signed(user: Any) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return signed
