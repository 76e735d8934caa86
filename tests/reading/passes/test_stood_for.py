"""Whom a deputy in the room stands in for, by full name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lagetrunt.reading import records as r
from lagetrunt.reading.passes.stood_for import stood_for
from tests.reading.drafts import paper


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Karin", "Karin Sandell"),
        ("KS", "Karin Sandell"),
        ("Karin S", "Karin Sandell"),
        ("Karin Sandell\tEslöv", "Karin Sandell"),
        ("Karin Sandelin", "Karin Sandelin"),
        ("Gunnar", "Gunnar"),
        ("\tEslöv", "\tEslöv"),
    ],
)
def test_deputy_stands_in_for_one_who_is_told_in_full(written: str, name: str) -> None:
    draft = paper(["Karin Sandell har lämnat återbud."])
    draft.attendance.append(r.Attendee(name="Lena Karlsson", instead_of=written))
    stood_for.run(draft)
    assert draft.attendance[-1] == replace(r.Attendee(name="Lena Karlsson"), instead_of=name)
