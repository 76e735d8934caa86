"""Marks before a line that tell what it is: boxes to tick, words in brackets, single letters used throughout."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft

_FEWEST = 4
"""A hand that marks its lines with letters does so more often than this."""
_ELSE = "report"
"""What a letter means that is for nothing else."""
_FEWEST_SIGNS = 2
"""A legend tells of more letters than one."""
_SIGN = re.compile(r"(?<!\w)\(?([A-ZÅÄÖ])\)? ?= ?([^\W\d_]{2,})")
_BRACKETS = " .:()"


@dataclass(frozen=True, slots=True)
class LineMark:
    """What a mark says of its line ('action', 'decision', 'report', 'done'), and where the line goes on."""

    kind: str
    end: int


def line_mark(mask: str, start: int, end: int, letters: dict[str, str]) -> LineMark | None:
    """Return the mark with which [start, end) of a block begins; `letters` are those that the hand uses."""
    found = pattern_in("statements", "marked").match(mask, start, end)
    if found and found.lastgroup:
        return LineMark(found.lastgroup, found.end())
    if letters and start == 0:
        single = pattern_in("statements", "marked", "letter").match(mask, start, end)
        kind = letters.get(single[1] or single[2]) if single else None
        if single and kind:
            return LineMark(kind, single.end())
    return None


def letters_of(draft: Draft) -> dict[str, str]:
    """Return what single letters before lines or in the first cells of rows mean to a hand that always uses them."""
    told = table("statements").get("marked", {})
    if not told:
        return {}
    legend = _legend(draft)
    if legend:
        return legend
    counts: Counter[str] = Counter()
    for block in draft.document.blocks:
        letter = cell_letter(block.text) if block.cell else _leading(block.text)
        if letter:
            counts[letter] += 1
    kinds = told["some"], told["others"]
    if counts.total() < _FEWEST or any(counts.keys().isdisjoint(kind) for kind in kinds):
        return {}
    if not counts.keys() <= set(told["all"]) or 2 * counts.total() < 3 * len(counts):
        return {}
    decided = not counts.keys().isdisjoint(told["decided"])
    return {**told["letters"], **({told["unsure"]: told["otherwise"]} if decided else {})}


def _legend(draft: Draft) -> dict[str, str]:
    """Return what the paper itself says that its letters mean: 'I = info, B = beslut, U = uppdrag'."""
    told = table("statements")["marked"]["meanings"]
    for block in draft.document.blocks:
        signs = _SIGN.findall(block.text) if "=" in block.text else []
        found = {
            letter.lower(): next((kind for kind in told if word.lower().startswith(tuple(told[kind]))), _ELSE)
            for letter, word in signs
        }
        if len(found) >= _FEWEST_SIGNS and "action" in found.values():
            return found
    return {}


def cell_letter(text: str) -> str:
    """Return the single letter that a cell holds, small; empty where it holds more or none."""
    bare = text.strip(_BRACKETS)
    return bare.lower() if len(bare) == 1 and bare.isalpha() else ""


def _leading(text: str) -> str:
    match = _LEADING.match(text)
    return (match[1] or match[2]).lower() if match else ""


_LEADING = re.compile(r"(?:\(([A-ZÅÄÖ])\)|([B-ZÅÄÖ]))[.:]?\s+(?=\S)")
