"""What a reader is told of organisations counts only the networks that the reader sees."""

from __future__ import annotations

import pytest
from django.test import Client

from lagetrunt.register import Promiser, record_action
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db


def test_seats_and_promises_of_networks_not_seen_are_not_counted(cast: Cast) -> None:
    cast.seat("Klippan")
    cast.seat("Klippan", cast.elsewhere)
    meeting = cast.meeting("2025-01-10", cast.elsewhere)
    promised = Promiser(organisation=cast.municipality("Hagfors"))
    record_action(meeting, words="Skicka listan.", by=cast.administrator, assignees=[promised])
    seen = {}
    for user in (cast.member, cast.administrator):
        client = Client()
        client.force_login(user)
        seen[user.pk] = {row.name: row.seat_count for row in client.get("/kommuner/").context["ours"]}
    assert seen[cast.member.pk] == {"Klippan": 1}
    assert seen[cast.administrator.pk] == {"Klippan": 2, "Hagfors": 0}
