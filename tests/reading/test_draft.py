"""The working copy of a reading: its points are found by their ids."""

from __future__ import annotations

import pytest

from lagetrunt.reading import records as r
from tests.reading.drafts import paper


@pytest.mark.parametrize("ids", [("i1", "i2", "i3"), ("i3", "i1", "i2"), ("x", "i9", "")])
def test_point_is_found_by_its_id_whatever_its_place(ids: tuple[str, ...]) -> None:
    draft = paper(["Vi ses."])
    draft.items = [r.Item(id=name, heading=f"Rubrik {name}", places=(draft.document.place(0),)) for name in ids]
    assert [draft.heading(name) for name in ids] == [f"Rubrik {name}" for name in ids]


@pytest.mark.parametrize("name", [None, "", "i0", "i7", "i", "sju"])
def test_no_point_has_no_heading(name: str | None) -> None:
    draft = paper(["Vi ses."])
    assert draft.point(name) is None
    assert draft.heading(name) == ""
