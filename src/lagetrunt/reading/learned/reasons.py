"""What a finding's reason says of the rule that made it."""

from __future__ import annotations

import re
from functools import lru_cache

_HOLE = re.compile(r"”[^”]*”|\([^)]*\)|\d+")


@lru_cache(maxsize=2048)
def rule_of(reason: str) -> str:
    """Return a reason without what differs from finding to finding: it tells the rule."""
    return _HOLE.sub("…", reason)
