"""What the house tests walk over: the files of the repository and the definitions in its code."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "lagetrunt"
ROOMS = (
    "web cli intake meetings rounds networks planning publishing post register access models delivery reading "
    "language config"
).split()


@cache
def files() -> tuple[Path, ...]:
    """Give every file of the repository: those that git keeps and those that it would."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def python_files(*under: str) -> list[Path]:
    """Give the Python files under the named folders, migrations left out: Django writes those."""
    folders = [ROOT / folder for folder in under]
    return [
        path
        for path in files()
        if path.suffix == ".py" and "migrations" not in path.parts and any(path.is_relative_to(f) for f in folders)
    ]


def templates() -> list[Path]:
    """Give the product's templates of pages and letters."""
    return [path for path in files() if path.is_relative_to(PACKAGE) and "templates" in path.parts]


def is_vendored(path: Path) -> bool:
    """Tell whether the file was made by others and is shipped as it came."""
    return "vendor" in path.parts


@cache
def tree(path: Path) -> ast.Module:
    """Give the parsed file."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


@dataclass(frozen=True)
class Function:
    """One function or method: where it stands and how many lines it takes, from its `def` to its last."""

    path: Path
    name: str
    lines: int
    first_argument: str


def functions(path: Path) -> Iterator[Function]:
    """Give all functions and methods of a file, nested ones included."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            arguments = [*node.args.posonlyargs, *node.args.args]
            yield Function(
                path,
                node.name,
                (node.end_lineno or node.lineno) - node.lineno + 1,
                arguments[0].arg if arguments else "",
            )


def place(path: Path) -> str:
    """Give the path as the repository knows it."""
    return str(path.relative_to(ROOT))


def percentile(values: list[int], share: float) -> int:
    """Give the smallest value that at least `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * round(share * 100) // 100) - 1)]


@cache
def exceptions() -> dict[str, list[dict[str, str]]]:
    """Give the written exceptions, each with its reason."""
    return tomllib.loads((Path(__file__).parent / "exceptions.toml").read_text("utf-8"))


def excepted(kind: str) -> set[str]:
    """Give what is excepted from one rule."""
    return {entry["what"] for entry in exceptions().get(kind, [])}
