"""Words as data: the one loader of the tables that stand under `language/<code>/`, and which language is spoken.

A process reads in one language at a time. What is made of the tables is kept (`per_language`) until another is chosen.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_KEPT: list[Callable[[], None]] = []
_spoken: Traversable = files("lagetrunt.language").joinpath("sv")


def per_language(function: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function makes of the words of a language, until another language is spoken."""
    kept = cache(function)
    _KEPT.append(kept.cache_clear)
    return kept  # type: ignore[return-value]  # takes what the function takes


def per_language_most(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep, as `per_language` does, at most so many answers."""

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(function)
        _KEPT.append(kept.cache_clear)
        return kept  # type: ignore[return-value]  # takes what the function takes

    return keep


@contextmanager
def speaking(folder: Traversable) -> Iterator[None]:
    """Let the tables come out of another folder, which holds a language, as long as the block lasts."""
    global _spoken  # one language a process at a time
    before, _spoken = _spoken, folder
    _forget()
    try:
        yield
    finally:
        _spoken = before
        _forget()


def _forget() -> None:
    for clear in _KEPT:
        clear()


@per_language
def table(name: str) -> dict[str, Any]:
    """Return the TOML table of that name; the caller must not change it. A missing table is a FileNotFoundError."""
    return tomllib.loads(text(f"{name}.toml"))


@per_language
def text(file: str) -> str:
    """Return the text of a data file of the language."""
    return _spoken.joinpath(file).read_text(encoding="utf-8")


@per_language
def lines(file: str) -> frozenset[str]:
    """Return the lines of a data file, one word or name each."""
    return frozenset(line for line in text(file).splitlines() if line)


@per_language
def data(file: str) -> bytes | None:
    """Return a data file of the language that is no text; None where the language has none."""
    found = _spoken.joinpath(file)
    return found.read_bytes() if found.is_file() else None


def any_of(phrases: Iterable[str]) -> str:
    """Return a regular expression for any of the phrases, the longest first; a space stands for any white space."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered) + ")"
