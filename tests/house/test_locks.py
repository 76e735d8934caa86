"""Both lock files hold what pyproject.toml asks for, as hashes, and no address."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import ground
from tests.house.test_imports import PROJECT

LOCKS = [ground.ROOT / "requirements.lock", ground.ROOT / "requirements-dev.lock"]


def _locked(path: Path) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", path.read_text("utf-8"), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in found}


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_lock_names_no_place(path: Path) -> None:
    """No registry, local folder or option of pip stands in the file; every library has hashes."""
    lines = path.read_text("utf-8").splitlines()
    assert [line for line in lines if "://" in line or line.startswith("-") or " @ " in line] == []
    libraries = [number for number, line in enumerate(lines) if "==" in line and not line.startswith(" ")]
    assert [lines[number] for number in libraries if "--hash=sha256:" not in lines[number + 1]] == []


@pytest.mark.parametrize(("path", "groups"), [(LOCKS[0], ["build"]), (LOCKS[1], ["build", "dev"])])
def test_lock_satisfies_what_is_asked_for(path: Path, groups: list[str]) -> None:
    """`make lock` was run after the last change of the requirements."""
    asked = [
        *PROJECT["project"]["dependencies"],
        *(each for group in groups for each in PROJECT["dependency-groups"][group]),
    ]
    locked = _locked(path)
    wanting = [
        text
        for text in asked
        if not Requirement(text).specifier.contains(locked.get(canonicalize_name(Requirement(text).name), "0"))
    ]
    assert wanting == []


def test_locks_agree() -> None:
    """What both name, both name in one version."""
    product, everything = (_locked(path) for path in LOCKS)
    assert {name: everything.get(name) for name in product} == product
