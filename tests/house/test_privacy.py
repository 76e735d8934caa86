"""Nothing of other people's papers, of this or that machine, or of how the work was done stands in the repository."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.house import ground
from tests.house.written import text_in, words_in

RUN = 6
# Words that many people write in the same row: a date, a time, a list of municipalities.
DAYS = """måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
oktober november december kl den till och kommun kommuner kommuns""".split()

ADDRESSES = r"""pypi\.(org|python) files\.pythonhosted registry\.npmjs npmjs\.com deb\.debian proxy\.golang crates\.io
index-url find-links""".split()
MACHINE = r"""(?<![\w.])/(work|root|home/[a-z]+)/ /opt/(wheels|pypi) \.pyenv\b""".split()
MAKING = r"""chat.?gpt claude anthropic openai copilot llms? language.models? språkmodell\w* artificial.intelligence
sub-?agents? (this|our|my|previous|next).session (issue|fixes|closes|ticket).?\#\d+ pull.request in.the.brief
brief\.md""".split()


def _is_ours(path: Path) -> bool:
    return not ground.is_vendored(path) and path.name != "LICENSE" and path.suffix != ".mo" and path != Path(__file__)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _municipalities() -> set[str]:
    rows = (ground.PACKAGE / "language" / "sv" / "organisations.csv").read_text("utf-8")
    return set(words_in(rows))


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - RUN + 1):
        yield tuple(words[start : start + RUN])


def _sentences_of_others(gold: Path) -> set[tuple[str, ...]]:
    """Give every run of six words in the marked papers that is more than a date or a list of municipalities."""
    everyday = _municipalities() | set(DAYS)
    texts = [path.read_text("utf-8") for path in (gold / "texts").iterdir()]
    for path in (gold / "gold").glob("*.json"):
        texts += _strings(json.loads(path.read_text("utf-8")))
    return {
        run
        for text in texts
        for run in _runs(words_in(text))
        if sum(not word.isdigit() and word not in everyday for word in run) >= RUN // 2
    }


def _names_of_others(gold: Path) -> set[tuple[str, ...]]:
    """Give the full names of the people who attended."""
    found: set[tuple[str, ...]] = set()
    for path in (gold / "gold").glob("*.json"):
        record = json.loads(path.read_text("utf-8"))
        names = [record.get("secretary") or "", *(person["name"] for person in record["attendance"])]
        found |= {tuple(words_in(name)) for name in names}
    return {name for name in found if len(name) > 1}


@pytest.mark.needs("git", "gold")
def test_no_sentence_of_the_marked_papers_is_here(gold: Path) -> None:
    """No file, nor a document inside one, has six words in a row from other people's papers."""
    theirs = _sentences_of_others(gold)
    assert len(theirs) > 1000, "the marked papers were not read"
    found = {
        f"{ground.place(path)}: {' '.join(run)}"
        for path in filter(_is_ours, ground.files())
        for run in _runs(words_in(text_in(path)))
        if run in theirs
    }
    assert not found, "\n".join(sorted(found))


@pytest.mark.needs("git", "gold")
def test_nobody_of_the_marked_papers_is_here(gold: Path) -> None:
    """No file has the full name of somebody in other people's papers."""
    names = _names_of_others(gold)
    assert len(names) > 10, "the marked papers were not read"
    longest = max(map(len, names))
    found = set()
    for path in filter(_is_ours, ground.files()):
        words = words_in(text_in(path))
        for start in range(len(words)):
            for length in range(2, longest + 1):
                if tuple(words[start : start + length]) in names:
                    found.add(f"{ground.place(path)}: {' '.join(words[start : start + length])}")
    assert not found, "\n".join(sorted(found))


@pytest.mark.needs("git")
@pytest.mark.parametrize(
    "forbidden",
    ["|".join(ADDRESSES), "|".join(MACHINE), rf"\b({'|'.join(MAKING)})\b"],
    ids=["registries", "machines", "making"],
)
def test_no_word_of_where_and_how_it_was_made_is_here(forbidden: str) -> None:
    """No registry's address, no path of one machine and no word of who made it how."""
    pattern = re.compile(forbidden, re.IGNORECASE)
    found = {
        f"{ground.place(path)}: {match[0]}"
        for path in filter(_is_ours, ground.files())
        for match in pattern.finditer(text_in(path))
    }
    assert not found, "\n".join(sorted(found))
