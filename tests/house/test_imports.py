"""The rooms stand on their floors, and what they import from outside is declared."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest
from importlinter.cli import lint_imports

from tests.house import ground

PROJECT = tomllib.loads((ground.ROOT / "pyproject.toml").read_text("utf-8"))


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


EXTRAS = [one for several in PROJECT["project"]["optional-dependencies"].values() for one in several]
DECLARED = {_name(requirement) for requirement in [*PROJECT["project"]["dependencies"], *EXTRAS]}


DEVELOPING = {_name(requirement) for requirement in PROJECT["dependency-groups"]["dev"]}


def _imported_from_outside(*folders: str) -> dict[str, set[str]]:
    """Give each library that the files of the folders import, with the files that do."""
    found: dict[str, set[str]] = {}
    own = {"lagetrunt", "tests", "scripts", *(path.stem for path in ground.python_files("bench", "scripts"))}
    for path in ground.python_files(*folders):
        for node in ast.walk(ground.tree(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for top in {name.partition(".")[0] for name in names} - set(sys.stdlib_module_names) - own:
                found.setdefault(top, set()).add(ground.place(path))
    return found


def test_rooms_import_downwards_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every contract of pyproject.toml holds."""
    monkeypatch.chdir(ground.ROOT)
    assert lint_imports(config_filename=str(ground.ROOT / "pyproject.toml"), no_cache=True) == 0


def test_rooms_are_those_of_the_plan_and_say_what_they_are() -> None:
    """Every room is on the plan, and its first lines tell what comes in, what goes out and what it must not know."""
    rooms = {path.parent.name: path for path in ground.PACKAGE.glob("*/__init__.py")}
    assert set(rooms) == set(ground.ROOMS)
    mute = [room for room, path in rooms.items() if len(ast.get_docstring(ground.tree(path)) or "") < 60]
    assert mute == []


def test_no_module_is_a_drawer() -> None:
    """A module is called after the noun that it owns, never after the fact that several use it."""
    drawers = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "managers", "service", "services"}
    found = [
        ground.place(path) for path in ground.python_files("src", "tests") if {path.stem, path.parent.name} & drawers
    ]
    assert found == []


@pytest.mark.parametrize(
    ("folders", "declared"),
    [(["src"], DECLARED), (["tests", "bench"], DECLARED | DEVELOPING)],
    ids=["product", "tests"],
)
def test_what_is_imported_is_declared(folders: list[str], declared: set[str]) -> None:
    """Each library that the code imports stands in pyproject.toml under its name, those of tests in group dev."""
    homes = packages_distributions()
    undeclared = {
        f"{top} ({', '.join(sorted(places))})"
        for top, places in _imported_from_outside(*folders).items()
        if not {_name(home) for home in homes.get(top, [])} & declared
    }
    assert not undeclared, "\n".join(sorted(undeclared))


def test_what_is_declared_is_used() -> None:
    """Each declared library is imported somewhere, or has a written reason; none that is imported needs one."""
    homes = packages_distributions()
    used = {_name(home) for top in _imported_from_outside("src") for home in homes.get(top, [])}
    assert DECLARED - used == ground.excepted("library")
