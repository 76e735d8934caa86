"""What a test must do that writes rows beside the journal, or wants to see a page made from nothing."""

from __future__ import annotations

from lagetrunt.register import kept


def nothing_kept() -> None:
    """Forget what is kept of the register (`register/kept.py`)."""
    kept._kept.clear()
