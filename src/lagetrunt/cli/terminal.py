"""What the command line shows while it works."""

from __future__ import annotations

import shutil
import sys
from typing import Self, TextIO

_FULL, _EMPTY = "█", "·"
_BAR = 24


def complain(sentence: str, *, instead: str = "") -> None:
    """Write a sentence, and what to do instead, to standard error."""
    print(f"{sentence} {instead}".strip(), file=sys.stderr)


class Progress:
    """A bar that moves on a terminal, and a plain line now and then everywhere else. Writes to standard error."""

    def __init__(self, total: int, what: str, *, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._total = max(total, 1)
        self._what = what
        self._done = 0
        self._moving = self._out.isatty()
        self._told = 0

    def __enter__(self) -> Self:
        self._draw("")
        return self

    def __exit__(self, *_error: object) -> None:
        if self._moving:
            self._out.write("\r\x1b[K")
            self._out.flush()

    def step(self, name: str = "") -> None:
        """One more is done: `name`."""
        self._done += 1
        self._draw(name)

    def _draw(self, name: str) -> None:
        share = min(self._done / self._total, 1)
        if self._moving:
            filled = round(share * _BAR)
            line = f"{self._what} {_FULL * filled}{_EMPTY * (_BAR - filled)} {self._done}/{self._total} {name}"
            self._out.write("\r\x1b[K" + line[: shutil.get_terminal_size().columns - 1])
            self._out.flush()
        elif self._done and int(share * 4) > self._told:
            self._told = int(share * 4)
            self._out.write(f"{self._what} {self._done}/{self._total}\n")
            self._out.flush()
