"""Words as data: the one loader of the tables that stand under `language/<code>/`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str, language: str = "sv") -> dict[str, Any]:
    """Return the TOML table of that name; the caller must not change it. A missing table is a FileNotFoundError."""
    return tomllib.loads(text(f"{name}.toml", language))


@cache
def text(file: str, language: str = "sv") -> str:
    """Return the text of a data file of the language."""
    return files("lagetrunt.language").joinpath(language, file).read_text(encoding="utf-8")


@cache
def lines(file: str, language: str = "sv") -> frozenset[str]:
    """Return the lines of a data file, one word or name each."""
    return frozenset(line for line in text(file, language).splitlines() if line)


def any_of(phrases: Iterable[str]) -> str:
    """Return a regular expression for any of the phrases, the longest first; a space stands for any white space."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered) + ")"
