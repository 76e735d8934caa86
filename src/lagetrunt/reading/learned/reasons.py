"""What a finding's reason says of the rule that made it."""

from __future__ import annotations

import re

from lagetrunt.language.words import per_language_most

_HOLE = re.compile(r"”[^”]*”|\([^)]*\)|\d+")


@per_language_most(2_048)
def rule_of(reason: str) -> str:
    """Return a reason without what differs from finding to finding: it tells the rule."""
    return _HOLE.sub("…", reason)
