"""The tools that some tests need from the machine, each with the way to find it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import psycopg


def chromium() -> str | None:
    """Give the path of the browser that the journeys drive."""
    return _program("chromium", "chromium-browser", "google-chrome")


def gold() -> Path | None:
    """Give the folder of marked papers; they are kept outside the repository."""
    named = os.environ.get("LAGETRUNT_GOLD")
    folder = Path(named) if named else None
    return folder if folder and (folder / "texts").is_dir() and (folder / "gold").is_dir() else None


@cache
def postgres() -> str | None:
    """Give the address of a PostgreSQL server that answers."""
    address = os.environ.get("LAGETRUNT_TEST_POSTGRES")
    if not address:
        return None
    try:
        psycopg.connect(address, connect_timeout=5).close()
    except psycopg.OperationalError:
        return None
    return address


def _program(*names: str) -> str | None:
    return next((path for path in map(shutil.which, names) if path), None)


TOOLS: dict[str, Callable[[], object | None]] = {
    "chromium": chromium,
    "gettext": lambda: _program("msgfmt"),
    "git": lambda: _program("git"),
    "gold": gold,
    "libreoffice": lambda: _program("soffice"),
    "poppler": lambda: _program("pdftotext"),
    "postgres": postgres,
    "tesseract": lambda: _program("tesseract"),
}


def missing(names: tuple[str, ...]) -> list[str]:
    """Give those of the named tools that are not on this machine; an unknown name is a KeyError."""
    return [name for name in names if not TOOLS[name]()]
