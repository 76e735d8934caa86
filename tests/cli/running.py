"""Ways to run a command: in this process, or as a program of its own with its own data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Run = Callable[..., "Ran"]


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    told: str


def environment(data: Path, **more: str) -> dict[str, str]:
    """Return the environment of a program whose data lies in `data`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LAGETRUNT_", "DJANGO_"))}
    return kept | {"LAGETRUNT_DATA": str(data)} | more


def program(*arguments: str | Path, data: Path, **more: str) -> Ran:
    """Run the command as a program and wait for it."""
    ended = subprocess.run(
        [sys.executable, "-m", "lagetrunt.cli", *map(str, arguments)],
        env=environment(data, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)
