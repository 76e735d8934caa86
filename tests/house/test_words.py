"""docs/words.md rules the code and the pages: what stands in its last section is used in neither."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import ground

GLOSSARY = ground.ROOT / "docs" / "words.md"


def _not_used(header: str) -> list[str]:
    """Give the first column of the glossary's table with that header."""
    table = GLOSSARY.read_text("utf-8").partition(f"| {header} |")[2].partition("\n\n")[0]
    words = re.findall(r"^\| ([^|-][^|]*?) \|", table, re.MULTILINE)
    assert len(words) > 5, f"no table '{header}' in {GLOSSARY}"
    return words


def _defined(path: Path) -> Iterator[str]:
    """Give every name that a file defines: its own, those of classes, functions, arguments and variables."""
    yield path.stem if path.stem != "__init__" else path.parent.name
    for node in ast.walk(ground.tree(path)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _parts(name: str) -> str:
    """Give a name as its parts in small letters between underscores, however it was written."""
    return f"_{re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', name).lower().strip('_')}_"


def _shown(path: Path) -> str:
    """Give the text of a file that people see: a template's, or the translatable sentences of code."""
    if path.suffix != ".py":
        return re.sub(
            r"\{#.*?#\}|<!--.*?-->|\{% comment.*?endcomment %\}", "", path.read_text("utf-8"), flags=re.DOTALL
        )
    sentences = []
    for node in ast.walk(ground.tree(path)):
        if isinstance(node, ast.Call) and re.fullmatch(r"_|n?p?gettext(_lazy)?", getattr(node.func, "id", "")):
            sentences += [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return "\n".join(sentences)


def test_code_uses_the_words_of_the_glossary() -> None:
    """No name that the code defines has a part that the glossary turns down."""
    forbidden = _not_used("not in code")
    found = {
        f"{ground.place(path)}:{name}"
        for path in ground.python_files("src", "scripts", "bench", "tests")
        for name in _defined(path)
        for word in forbidden
        if f"_{word}_" in _parts(name)
    }
    assert found - ground.excepted("word") == set()


def test_pages_use_the_words_of_the_glossary() -> None:
    """No page, letter or sentence has a word that the glossary turns down."""
    forbidden = _not_used("inte på skärmen")
    found = {
        f"{ground.place(path)}:{word}"
        for path in [*ground.templates(), *ground.python_files("src")]
        for word in forbidden
        if re.search(rf"\b{re.escape(word)}", _shown(path), re.IGNORECASE)
    }
    assert found - ground.excepted("word") == set()


def test_every_table_has_its_word() -> None:
    """A model whose class name stands nowhere in the glossary's first columns has no settled word."""
    text = GLOSSARY.read_text("utf-8").lower()
    known = set(re.findall(r"^\| ([a-z ]+?) \|", text, re.MULTILINE))
    models = {
        node.name
        for path in ground.python_files("src/lagetrunt/models")
        for node in ast.walk(ground.tree(path))
        if isinstance(node, ast.ClassDef)
        and any("Owned" in ast.unparse(b) or "Fact" in ast.unparse(b) for b in node.bases)
    }
    assert models, "no model was found"
    wordless = {name for name in models if not known & _nouns(name)}
    assert not wordless, "\n".join(sorted(wordless))


def _nouns(name: str) -> set[str]:
    """Give what a class may be called in the glossary: its whole name, or one part of it."""
    parts = _parts(name).strip("_").split("_")
    return {" ".join(parts), *parts}
