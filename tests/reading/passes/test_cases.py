"""Lines and short papers in many wordings: who is to do what and when, and which days are to come."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.reading.drafts import paper

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> dict[str, Any]:
    """Return the cases of a file."""
    return tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize(("line", "days"), cases("meetings")["days"].items())
def test_days_to_come_are_those_on_which_somebody_meets(line: str, days: list[str]) -> None:
    assert sorted(entry.date for entry in paper([line]).meetings) == days
