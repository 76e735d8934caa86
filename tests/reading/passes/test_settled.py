"""What is decided, put off and hushed, in many hands: the short papers of `short_papers/settled.txt`."""

from __future__ import annotations

import pytest

from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from tests.reading.passes.test_short_papers import Case, cases, read


def settled(draft: Draft) -> list[str]:
    return [*map(_decided, draft.decisions), *map(_put_off, draft.postponed), *(f"m: {m.text}" for m in draft.marks)]


def _decided(entry: r.Decision) -> str:
    parts = [f"d: {entry.text}"]
    parts += [f"if: {entry.condition}"] if entry.condition else []
    parts += [f"until: {entry.until}"] if entry.until else []
    return " | ".join(parts)


def _put_off(entry: r.Postponement) -> str:
    told = (entry.until, entry.subject, entry.reason_told)
    return " | ".join([f"p: {entry.text}", *(value or "-" for value in told)])


@pytest.mark.parametrize("case", tuple(cases("settled.txt")), ids=str)
def test_what_a_short_paper_settles(case: Case) -> None:
    assert sorted(settled(read(case))) == sorted(case.expected)
