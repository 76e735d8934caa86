"""The English of pages and letters is whole: every Swedish sentence has one, and what is compiled is what is kept."""

from __future__ import annotations

import gettext
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ground

CATALOGUE = ground.PACKAGE / "web" / "locale" / "en" / "LC_MESSAGES" / "django.po"

pytestmark = pytest.mark.needs("gettext")


def _run(*command: str | Path, cwd: Path = ground.ROOT, **environment: str) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _sentences(catalogue: Path, compiled: Path) -> dict[object, str]:
    """Give what a catalogue holds: each sentence with its translation."""
    _run("msgfmt", "-o", compiled, catalogue)
    return _compiled(compiled)


def _compiled(path: Path) -> dict[object, str]:
    with path.open("rb") as file:
        held: dict[object, str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    return {sentence: english for sentence, english in held.items() if sentence != ""}


@pytest.mark.parametrize("which", ["--untranslated", "--only-fuzzy"])
def test_no_sentence_lacks_english(which: str) -> None:
    """No sentence is untranslated, and none has a guess for a translation."""
    wanting = _run("msgattrib", which, "--no-obsolete", "--no-wrap", CATALOGUE)
    assert re.findall(r'^msgid "(.+)"', wanting, re.MULTILINE) == []


def test_every_sentence_of_the_code_is_in_the_catalogue(tmp_path: Path) -> None:
    """`make messages` would find nothing new."""
    shutil.copytree(
        ground.PACKAGE, tmp_path / "lagetrunt", ignore=shutil.ignore_patterns("locale", "__pycache__", "*.mo")
    )
    fresh = tmp_path / "lagetrunt" / "web" / "locale"
    fresh.mkdir()
    _run(
        sys.executable, "-m", "django", "makemessages", "-l", "en", "--no-location", "--no-wrap", "-v", "0",
        cwd=tmp_path / "lagetrunt", PYTHONPATH=str(tmp_path), DJANGO_SETTINGS_MODULE="lagetrunt.config.settings",
        LAGETRUNT_DATA=str(tmp_path / "data"),
    )  # fmt: skip
    found = re.findall(r'^msgid "(.+)"', (fresh / "en" / "LC_MESSAGES" / "django.po").read_text("utf-8"), re.MULTILINE)
    assert len(found) > 50, "too few sentences were found"
    kept = set(re.findall(r'^msgid "(.+)"', _run("msgcat", "--no-wrap", CATALOGUE), re.MULTILINE))
    assert set(found) - kept == set()


def test_compiled_catalogue_is_up_to_date(tmp_path: Path) -> None:
    """The .mo file that is shipped holds what the .po file says."""
    assert _compiled(CATALOGUE.with_suffix(".mo")) == _sentences(CATALOGUE, tmp_path / "django.mo")
