"""Lines and short papers in many wordings: who is to do what and when, and which days are to come."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from lagetrunt.reading import read_paper
from lagetrunt.reading.records import Action
from tests.reading.drafts import paper

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> dict[str, Any]:
    """Return the cases of a file."""
    return tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize(("line", "days"), cases("meetings")["days"].items())
def test_days_to_come_are_those_on_which_somebody_meets(line: str, days: list[str]) -> None:
    assert sorted(entry.date for entry in paper([line]).meetings) == days


NAMES = {
    "S": "Sofia Hallengren",
    "K": "Karin Sandell",
    "W": "Per-Olof Wrang",
    "A": "Aisha Rahimi",
    "B": "Birgit Tornestam",
    "J": "Johan Melander",
}


def expected(told: str) -> tuple[list[str], str | None]:
    """Return who and by when of 'K+J;2023-04-04'."""
    who, _, due = told.partition(";")
    return sorted(NAMES.get(name, name).lower() for name in who.split("+") if name), due or None


def found(action: Action) -> tuple[list[str], str | None]:
    """Return who and by when of an action."""
    return sorted(name.lower() for name in action.assignees), action.due


LINES = [(line, told) for group, lines in cases("actions").items() if group != "none" for line, told in lines.items()]


@pytest.mark.parametrize(("line", "told"), LINES)
def test_action_is_found_with_its_doers_and_last_day(line: str, told: str) -> None:
    actions = [action for action in paper([line]).actions if not action.reported]
    who = sorted({name for action in actions for name in found(action)[0]})
    due = next((action.due for action in actions if action.due), None)
    assert actions
    assert (who, due) == expected(told)


@pytest.mark.parametrize("line", cases("actions")["none"]["lines"])
def test_no_action_is_found_in_what_is_told_thought_or_done(line: str) -> None:
    assert not [action for action in paper([line]).actions if not action.reported]


@pytest.mark.parametrize("case", cases("papers")["paper"], ids=lambda case: case["text"].strip().splitlines()[0])
def test_short_paper_gives_its_actions_and_days(case: dict[str, Any]) -> None:
    text = case["text"].strip()
    reading = read_paper(text.encode(), name="prov.md" if "|---" in text else "prov.txt")
    actions = [action for action in reading.actions if not action.reported]
    told = {words: expected(who) for words, who in case["actions"].items()}
    assert {words: next((found(a) for a in actions if words in a.text), None) for words in told} == told
    assert [a.text for a in actions if not any(words in a.text for words in told)] == []
    assert sorted(entry.date for entry in reading.meetings) == sorted(case["meetings"]["days"])
