"""What every test has: tools of the machine that are asked for by name, and named in one line where they are missing.

    @pytest.mark.needs("chromium")

skips the test where there is no Chromium; with REQUIRE_ALL=1 in the environment it fails instead. A measured figure
that a reader of the run should see is told by `record_property("figure", "...")` and stands at the end too.
"""

from __future__ import annotations

import os
import re

import pytest

from tests import tools
from tests.factories.beside import nothing_kept
from tests.factories.cast import Cast, make_cast

MISSING = "needs a tool that is missing: "


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip, or with REQUIRE_ALL fail, a test whose tools are not all there."""
    named = tuple(name for mark in item.iter_markers("needs") for name in mark.args)
    if lacking := tools.missing(named):
        refuse = pytest.fail if os.environ.get("REQUIRE_ALL") == "1" else pytest.skip
        refuse(MISSING + ", ".join(lacking))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the measured figures, and name all missing tools in one line at the end."""
    for report in terminalreporter.stats.get("passed", []) + terminalreporter.stats.get("failed", []):
        for name, value in report.user_properties:
            if name == "figure":
                terminalreporter.write_line(str(value))
    lacking: dict[str, int] = {}
    for outcome in ("skipped", "failed", "error"):
        for report in terminalreporter.stats.get(outcome, []):
            if found := re.search(re.escape(MISSING) + r"([a-z, ]+)", str(report.longrepr)):
                for name in found[1].split(", "):
                    lacking[name.strip()] = lacking.get(name.strip(), 0) + 1
    if lacking:
        counted = ", ".join(f"{name} ({number} tests)" for name, number in sorted(lacking.items()))
        terminalreporter.write_line(f"Not on this machine: {counted}. REQUIRE_ALL=1 makes this an error.", yellow=True)


@pytest.fixture
def gold() -> os.PathLike[str]:
    """Give the folder of marked papers; ask for it with the mark needs("gold")."""
    folder = tools.gold()
    assert folder is not None
    return folder


@pytest.fixture(autouse=True)
def fresh_memory() -> None:
    """Forget what a test before this one kept: a database that was rolled back gives the same keys again."""
    nothing_kept()


@pytest.fixture
def cast(db: None) -> Cast:
    """Give the one cast of the tests in an empty database."""
    return make_cast()
