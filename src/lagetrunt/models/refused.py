"""The one error with which a rule says no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Refused(Exception):
    """A rule says no: a stable code, a sentence in the user's language, what to do instead, and what stands in the way.

    `code` is kebab-case and stands in docs/reference/refusals.md. `showing` holds the objects in the way.
    """

    def __init__(self, code: str, sentence: str, *, instead: str = "", showing: Sequence[Any] = ()) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = str(sentence)
        self.instead = str(instead)
        self.showing = list(showing)
