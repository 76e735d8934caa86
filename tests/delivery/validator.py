"""Holds PDF files against PDF/A-3a and PDF/UA-1 with veraPDF (verapdf/Check.java)."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests import tools

STANDARDS = {"PDF/A-3a": ("3a", "PDFA-3A.xml"), "PDF/UA-1": ("ua1", "PDFUA-1.xml")}
_SOURCE = Path(__file__).parent / "verapdf" / "Check.java"


def verdicts(files: dict[str, bytes], standard: str, folder: Path) -> dict[str, str]:
    """Return for each named file "ok", or the rules of the standard that it breaks."""
    libraries = tools.verapdf()
    assert libraries
    subprocess.run(["javac", "-nowarn", "-cp", libraries, "-d", folder, _SOURCE], check=True, capture_output=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    command = ["java", "-Xmx512m", "-cp", f"{folder}:{libraries}", "Check", *STANDARDS[standard]]
    told = subprocess.run([*command, *(folder / name for name in files)], check=True, capture_output=True, text=True)
    return dict(line.split("\t", 1) for line in told.stdout.splitlines() if "\t" in line)
