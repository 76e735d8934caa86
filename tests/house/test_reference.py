"""Every command, setting, state and refusal of the code stands in docs/reference/."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.house import ground

PAGES = ground.ROOT / "docs" / "reference"


def test_reference_is_up_to_date() -> None:
    """`make reference` would change nothing."""
    made = subprocess.run(
        [sys.executable, "scripts/make_reference.py", "--check"], cwd=ground.ROOT, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.mark.parametrize(
    ("page", "pattern"),
    [
        ("commands.md", r"^## lagetrunt \w+"),
        ("settings.md", r"^\| `LAGETRUNT_\w+`"),
        ("states.md", r"^## \w+State"),
        ("refusals.md", r"^\| `[a-z-]+`"),
    ],
)
def test_reference_page_lists_something(page: str, pattern: str) -> None:
    """A page that lists nothing would be a maker that finds nothing."""
    assert len(re.findall(pattern, (PAGES / page).read_text("utf-8"), re.MULTILINE)) > 2


def test_every_setting_that_is_named_is_a_setting() -> None:
    """What the code, Makefile, scripts and pages call LAGETRUNT_… is read by `config`, or belongs to the tests."""
    known = set(re.findall(r"^\| `(LAGETRUNT_\w+)`", (PAGES / "settings.md").read_text("utf-8"), re.MULTILINE))
    of_tests = {"LAGETRUNT_GOLD", "LAGETRUNT_TEST_POSTGRES"}
    named = {
        f"{ground.place(path)}: {name}"
        for path in ground.files()
        if path.suffix in {".py", ".md", ".sh", ".html", ".toml"} or path.name in {"Makefile", "run"}
        for name in re.findall(r"\bLAGETRUNT_[A-Z_]*[A-Z]\b", path.read_text("utf-8"))
        if name not in known | of_tests
    }
    assert not named, "\n".join(sorted(named))


def test_every_refusal_has_a_kebab_case_code() -> None:
    """Codes are stable names in one form."""
    codes = re.findall(r"^\| `([^`]+)`", (PAGES / "refusals.md").read_text("utf-8"), re.MULTILINE)
    assert [code for code in codes if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []
