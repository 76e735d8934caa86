"""What a matter is called: after the headings of its points, as the network itself writes them."""

from __future__ import annotations

from collections.abc import Iterable

from lagetrunt.language.headings import plain_heading


def matter_name(headings: Iterable[str]) -> str:
    """Return the name that headings give: the shortest, written with small letters where one is, without its number."""
    found = [plain for heading in headings if (plain := plain_heading(heading))]
    found.sort(key=lambda name: (name.isupper(), len(name)))
    return found[0][:200] if found else "–"
