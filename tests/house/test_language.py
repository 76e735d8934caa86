"""The reader knows no language: its words are data, so no literal of its code holds a word of the Swedish tables."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from lagetrunt.reading.kept import in_words
from tests.house import ground

SWEDISH = ground.PACKAGE / "language" / "sv"
READER = "src/lagetrunt/reading"
CODE = ("src/lagetrunt/language", "src/lagetrunt/models", "src/lagetrunt/register", READER)
_WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = ("name", "kind", "needs")
"""Keys of the tables under which names stand that the code knows too."""
_QUOTED = re.compile(r"""(?<!\w)'[^']*'(?!\w)|"[^"]*"|“[^”]*”|`[^`]*`|\([^()]*\)|\w+-\w+""")
_SYNTAX = re.compile(
    r"\\[a-zA-Z]|\(\?P?<\w+>|\(\?P=\w+\)|\(\?[a-z-]+:|\\u[0-9a-f]{4}|\[[^\]]*\]|«\w+»|\{\w+\}|%\(\w+\)s"
)


def words_in(text: str) -> set[str]:
    """Give the words of a text or a pattern in small letters; what is syntax of a pattern is none."""
    return {word.lower() for word in _WORD.findall(_SYNTAX.sub(" ", text))}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner) if key not in NAMES else ()
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


@cache
def _tables() -> list[dict[str, Any]]:
    return [tomllib.loads(path.read_text("utf-8")) for path in sorted(SWEDISH.glob("*.toml"))]


@cache
def swedish() -> frozenset[str]:
    """Give the words of all tables but those that are English too: names in the code and keys of the tables are."""
    told = {word for table in _tables() for text in _strings(table) for word in words_in(text)}
    return frozenset(told - _english())


def _english() -> set[str]:
    """Give the words of names and descriptions in the code, for both are in English; what is quoted there may be not.

    A word that stands in one or two descriptions only may be an example without quotes.
    """
    found: set[str] = set()
    described: Counter[str] = Counter()
    for path in ground.python_files(*CODE):
        for node in ast.walk(ground.tree(path)):
            name = getattr(node, "name", None) or getattr(node, "id", None) or getattr(node, "arg", None)
            found |= words_in(str(name or getattr(node, "attr", "")).replace("_", " "))
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                described.update(words_in(_QUOTED.sub(" ", str(node.value.value))))
    return found | {word for word, count in described.items() if count > 2}


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give the line and text of every literal that is no description; what an f-string puts in is a #."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.JoinedStr):
            yield (
                node.lineno,
                "".join(str(part.value) if isinstance(part, ast.Constant) else "#" for part in node.values),
            )
            for part in node.values:
                yield from literals(part) if isinstance(part, ast.FormattedValue) else ()
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        else:
            yield from literals(node)


def told(text: str) -> set[str]:
    """Give the Swedish words of a literal; sentences that are shown to people (`reading/kept.py`) are left out."""
    return words_in(in_words(text, lambda _sentence: "")) & swedish()


def test_code_of_the_reader_holds_no_words_of_a_language() -> None:
    """What a table says in Swedish stands in the table alone; a word that is one in English too is an exception."""
    found = {
        f"{ground.place(path)}:{line}: {word}"
        for path in ground.python_files(READER)
        for line, text in literals(ground.tree(path))
        for word in told(text) - ground.excepted("language")
    }
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (r'PAGE = re.compile(r"\b(?:kl|klockan)\.?\s*\d")', {"kl", "klockan"}),
        ('is_list = text.startswith("att ")', {"att"}),
        ('part = f"punkt {number}"', {"punkt"}),
        ('names = re.split(r",|\\boch\\b|\\bsamt\\b", text)', {"och", "samt"}),
        ('def f():\n    """Find \'klockan 10 och framåt\' in a text."""', set()),
        ('why = "Det står vem som ansvarar."', {"det", "står", "vem", "som", "ansvarar"}),
        ('why = f"Punkt {number} under en annan punkt."', set()),
        ('near = pattern_in("limits", "until", "told")', set()),
    ],
)
def test_word_of_a_language_is_seen_wherever_it_stands(code: str, words: set[str]) -> None:
    found = {word for _line, text in literals(ast.parse(code)) for word in told(text)}
    assert found == words
