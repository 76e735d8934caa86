"""What a person should look at: when a finding is doubtful, and the sentence that says why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from lagetrunt.models import Finding
from lagetrunt.reading.kept import in_words

SURELY_READ = 0.85
"""From here a finding needs no look of its own."""
_NAMED = {"attendee", "appointment", "leaver", "mention", "header", "action"}


def is_doubtful(finding: Finding) -> bool:
    """Return whether nobody has answered and the finding, or a name in it, is unsure."""
    return finding.verdict_id is None and (finding.probability < SURELY_READ or bool(open_names(finding)))


def open_names(finding: Finding) -> dict[str, dict[str, Any]]:
    """Return the names in a finding that only a person can settle, with their matches."""
    if finding.kind not in _NAMED:
        return {}
    chosen = (finding.verdict.payload.get("who") or {}) if finding.verdict else {}
    return {
        name: match
        for name, match in finding.matches.items()
        if isinstance(match, dict) and name not in chosen and is_open(match)
    }


def is_open(match: dict[str, Any]) -> bool:
    """Return whether a match leaves a choice."""
    return match.get("id") is None and (bool(match.get("candidates")) or bool(match.get("ask")))


def why(finding: Finding) -> str:
    """Return in a sentence why a finding is doubtful; its reason where it is sure."""
    told = [kept_words(finding.reason)] if finding.reason else []
    for name, match in open_names(finding).items():
        nearest = match["candidates"][0]["name"] if match.get("candidates") else ""
        if nearest and nearest != name:
            told.append(_("%(name)s och %(other)s: %(reason)s.") % _told(name, nearest, match))
        else:
            told.append(_("%(name)s: %(reason)s.") % _told(name, nearest, match))
    return " ".join(told)


@contextmanager
def in_swedish() -> Iterator[None]:
    """Say sentences in Swedish: those that are kept, whoever reads them later through `kept_words`."""
    with override("sv"):
        yield


def kept_words(sentence: object) -> str:
    """Return a sentence that is kept in Swedish, in the language of the reader."""
    return in_words(str(sentence or ""), _)


def _told(name: str, other: str, match: dict[str, Any]) -> dict[str, str]:
    return {"name": name, "other": other, "reason": kept_words(match.get("reason", ""))}
