"""Small enough to be read: the limits of docs/build/rooms.md, with the figures named at the end of the run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house import ground

Tell = Callable[[str, object], None]
FUNCTION_MOST, FUNCTION_P95 = 60, 40
FILE_MOST, FILE_P95 = 500, 300
VIEW_MOST, TEMPLATE_MOST = 25, 120


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def test_functions_are_short(record_property: Tell) -> None:
    """In the product and its scripts no function is over 60 lines, and 95 of 100 have at most 40."""
    found = [function for path in ground.python_files("src", "scripts", "bench") for function in ground.functions(path)]
    p95 = ground.percentile([function.lines for function in found], 0.95)
    record_property(
        "figure", f"{len(found)} functions, P95 {p95} lines, longest {max(function.lines for function in found)}"
    )
    named = {f"{ground.place(function.path)}:{function.name}": function.lines for function in found}
    long = {name: lines for name, lines in named.items() if lines > FUNCTION_MOST}
    assert set(long) <= ground.excepted("function"), long
    assert p95 <= FUNCTION_P95


def test_files_are_short(record_property: Tell) -> None:
    """No Python file is over 500 lines, and 95 of 100 have at most 300."""
    found = {ground.place(path): _lines(path) for path in ground.python_files("src", "scripts", "bench", "tests")}
    p95 = ground.percentile(list(found.values()), 0.95)
    record_property("figure", f"{len(found)} Python files, P95 {p95} lines, longest {max(found.values())}")
    long = {name: lines for name, lines in found.items() if lines > FILE_MOST}
    assert set(long) <= ground.excepted("file"), long
    assert p95 <= FILE_P95


def test_views_are_thin() -> None:
    """A view reads the request, calls one verb and renders: 25 lines at most."""
    found = {
        f"{ground.place(path)}:{function.name}": function.lines
        for path in ground.python_files("src/lagetrunt/web")
        for function in ground.functions(path)
        if function.first_argument == "request" and not function.name.startswith("_")
    }
    assert found, "no view was found under src/lagetrunt/web"
    long = {name: lines for name, lines in found.items() if lines > VIEW_MOST}
    assert set(long) <= ground.excepted("view"), long


def test_templates_are_short() -> None:
    """No template is over 120 lines."""
    found = {ground.place(path): _lines(path) for path in ground.templates()}
    assert found, "no template was found"
    long = {name: lines for name, lines in found.items() if lines > TEMPLATE_MOST}
    assert set(long) <= ground.excepted("template"), long


@pytest.mark.parametrize("kind", ["function", "file", "view", "template"])
def test_an_exception_has_a_reason_and_is_still_needed(kind: str) -> None:
    """What is excepted is there, and says why."""
    for entry in ground.exceptions().get(kind, []):
        path, _, name = entry["what"].partition(":")
        assert len(entry["reason"]) > 20, entry
        assert (ground.ROOT / path).is_file(), entry
        assert not name or name in {function.name for function in ground.functions(ground.ROOT / path)}, entry
