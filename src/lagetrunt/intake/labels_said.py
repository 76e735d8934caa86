"""The label that rules a place of a paper: before it in its line, above it, or at the head of its column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lagetrunt.language.keys import fold
from lagetrunt.language.sentences import split_sentences

_WORDS = r"[^\W\d_][^\d:.!?;()\n]{1,38}?"
_BEFORE = re.compile(rf"[\W_]*(?P<words>{_WORDS})\s*:+\s*")
_ALONE = re.compile(rf"[\W_]*(?P<words>{_WORDS})\s*(?P<colon>:?)\s*$")
_MOST_WORDS = 5
_SLACK = 2
"""Signs that may stand between a label and what a person marked: a bullet, a quotation mark."""


@dataclass(frozen=True, slots=True)
class Said:
    """A label as it was written."""

    words: str
    is_bare: bool = False
    """Alone on its line without a colon: it may be the heading of a point."""

    @property
    def key(self) -> str:
        """Return the words as labels are compared."""
        return fold(self.words)


def label_over(blocks: list[dict[str, Any]], block: int, start: int) -> Said | None:
    """Return the label that rules what begins at `start` in a block; None where there is none."""
    here = blocks[block]
    inside = _in_line(here["text"], start)
    if inside:
        return Said(inside)
    if here.get("cell"):
        return _over_column(blocks, here["cell"])
    first = next(iter(split_sentences(here["text"])), (0, 0))
    return _above(blocks, block) if start <= first[1] or here["kind"] == "list_item" else None


def count_alone(blocks: list[dict[str, Any]], key: str) -> int:
    """Return on how many lines of the paper the label stands alone: that of a point stands once."""
    return sum(1 for block in blocks if (said := _alone(block)) is not None and said.key == key)


def _in_line(text: str, start: int) -> str:
    sentence = max((first for first, _last in split_sentences(text) if first <= start), default=0)
    match = _BEFORE.match(text, sentence)
    if match is None or start > match.end() + _SLACK or match.end() >= len(text.rstrip()):
        return ""
    return _short(match["words"])


def _over_column(blocks: list[dict[str, Any]], cell: dict[str, Any]) -> Said | None:
    for block in blocks:
        head = block.get("cell")
        if head and (head["table"], head["column"]) == (cell["table"], cell["column"]) and head["row"] == 0:
            match = _ALONE.match(block["text"]) if cell["row"] > 0 else None
            words = _short(match["words"]) if match else ""
            return Said(words) if words else None
    return None


def _above(blocks: list[dict[str, Any]], block: int) -> Said | None:
    """Return the label alone on the line above, or above the list that the block is a line of."""
    at = block - 1
    if blocks[block]["kind"] == "list_item":
        while at >= 0 and blocks[at]["kind"] == "list_item" and not blocks[at]["text"].rstrip().endswith(":"):
            at -= 1
    return _alone(blocks[at]) if at >= 0 else None


def _alone(block: dict[str, Any]) -> Said | None:
    match = None if block.get("cell") else _ALONE.match(block["text"])
    words = _short(match["words"]) if match else ""
    if match is None or not words:
        return None
    if not match["colon"] and any(sign.isalnum() for sign in block.get("marker") or ""):
        return None
    return Said(words, is_bare=not match["colon"])


def _short(words: str) -> str:
    """Return the words of a label; empty for what is too long to be one."""
    return " ".join(words.split()) if len(words.split()) <= _MOST_WORDS else ""
