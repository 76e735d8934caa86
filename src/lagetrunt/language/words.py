"""Words as data: the one loader of the tables that stand under `language/<code>/`, and which language is spoken.

A process reads in one language at a time. What is made of the tables is kept (`per_language`) until another is chosen.
A language may lack any table, list or pattern: what is missing is `ABSENT`, which holds nothing and matches nothing.
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
_ANSWERS: list[Callable[[], None]] = []
NEVER = "(?!)"
"""A regular expression that matches nothing, not even an empty text."""
_spoken: Traversable = files("lagetrunt.language").joinpath("sv")


class Absent(str):
    """What a language does not tell: empty as a list, a table or a text, never matching as a pattern."""

    __slots__ = ()

    def __str__(self) -> str:
        return ""

    def __format__(self, _how: str) -> str:
        return NEVER  # an expression is put together of it

    def __getitem__(self, key: Any) -> Any:
        return str.__getitem__(self, key) if isinstance(key, int) else self  # by number: the compiler of patterns

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __contains__(self, word: object) -> bool:
        return False

    def __len__(self) -> int:
        return 0

    def get(self, key: object, default: Any = None) -> Any:
        """Return the default: there is nothing under any key."""
        return default

    def keys(self) -> tuple[str, ...]:
        """Return no keys."""
        return ()

    def items(self) -> tuple[tuple[str, Any], ...]:
        """Return no entries."""
        return ()

    def split(self, *_signs: Any, **_most: Any) -> list[str]:
        """Return no words."""
        return []

    def strip(self, _signs: str | None = None, /) -> Absent:
        """Return itself."""
        return self

    def splitlines(self, keepends: bool = False) -> list[str]:
        """Return no lines."""
        return []


ABSENT = Absent(NEVER)


class Table(dict[str, Any]):
    """A table of a language, in which every key may be asked for; what is not told is `ABSENT`."""

    __slots__ = ()

    def __missing__(self, key: str) -> Any:
        return _Sentences() if key == "reasons" else "" if key == "reason" else ABSENT


class _Sentences(dict[str, str]):
    """Reasons that are shown to people; what is not told is empty."""

    __slots__ = ()

    def __missing__(self, key: str) -> str:
        return ""


def _as_table(told: dict[str, Any]) -> Table:
    return Table((key, _value(key, value)) for key, value in told.items())


def _value(key: str, value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return _Sentences(value) if key == "reasons" else _as_table(value)


def per_language(function: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function makes of the words of a language, until another language is spoken."""
    kept = cache(function)
    _KEPT.append(kept.cache_clear)
    return kept  # type: ignore[return-value]  # takes what the function takes


def per_language_most(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep, as `per_language` does, at most so many answers."""

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(function)
        _ANSWERS.append(kept.cache_clear)
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


def also_forget(clear: Callable[[], None]) -> None:
    """Call `clear` as well whenever what was kept of single texts is let go."""
    _ANSWERS.append(clear)


def _forget() -> None:
    for clear in (*_KEPT, *_ANSWERS):
        clear()


def forget_answers() -> None:
    """Let go of what was kept of single texts, which a huge paper makes large."""
    for clear in _ANSWERS:
        clear()


@per_language
def table(name: str) -> Table:
    """Return the TOML table of that name, an empty one where the language has none; the caller must not change it."""
    return _as_table(tomllib.loads(text(f"{name}.toml")))


@per_language
def text(file: str) -> str:
    """Return the text of a data file of the language; an empty one where the language has none."""
    found = _spoken.joinpath(file)
    return found.read_text(encoding="utf-8") if found.is_file() else ""


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
    spaced = either(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)
    return f"(?:{spaced})"


def either(sources: Iterable[str]) -> str:
    """Return a regular expression for any of the expressions in their order; one that never matches for none."""
    return "|".join(sources) or NEVER
