"""Writes a measured table into docs/run/speed.md, between the marks of its bench."""

from __future__ import annotations

import datetime
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "run" / "speed.md"
START = """# Speed

Every table here is made by `make bench`, the same run that prints it; each says on what it was measured. A ratio
compares two measurements of one run; bare figures hold for the machine that is named.
"""


def machine() -> str:
    """Return what the figures were measured on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB"


def write(
    name: str, *, title: str, command: str, heads: Sequence[str], rows: Sequence[Sequence[object]], notes: str = ""
) -> None:
    """Print a table and put it in its place on the page."""
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    day = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    head = f"## {title}\n\n`{command}`, {day}, {machine()}\n\n"
    text = head + "\n".join(lines) + ("\n\n" + notes if notes else "") + "\n"
    print(text)
    page = PAGE.read_text("utf-8") if PAGE.exists() else START
    block = f"<!-- {name} -->\n{text}<!-- /{name} -->\n"
    found = re.compile(rf"<!-- {name} -->\n.*?<!-- /{name} -->\n", re.DOTALL)
    page = found.sub(lambda _match: block, page) if found.search(page) else page.rstrip() + "\n\n" + block
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page, "utf-8")
