"""Fixtures of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from lagetrunt.cli import main
from tests.cli.running import Ran, Run

MINUTES = """Minnesanteckningar från Nätverket för socialchefer

Tid: fredag 6 februari 2026 kl. 9.00–12.00
Plats: Stadshuset i {town}

Närvarande:
Anna Berglund, {town}, ordförande
Bertil Sandmark, Höganäs

1. Föregående anteckningar
Lades till handlingarna.

2. Vikariepool
Nätverket beslutar att starta en gemensam vikariepool den 1 september.
Bertil Sandmark skickar ett förslag till avtal senast den 3 mars 2026.

Nästa möte är fredag 10 april 2026 i Höganäs.
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a way to run a command in this process."""

    def run_it(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run_it


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """Give a folder with two papers of one network."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "2026-02-06.txt").write_text(MINUTES.format(town="Klippan"), "utf-8")
    (folder / "2026-02-07.txt").write_text(MINUTES.format(town="Bjuv").replace("6 februari", "13 februari"), "utf-8")
    return folder
