"""What every page's frame shows: the networks of the reader and the menu."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """Give the frame of a page its menu."""
    return {}
