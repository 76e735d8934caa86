"""Rules of language as data: named regular expressions out of TOML tables, with their reason.

A table holds `[[rule]]` entries (`name`, `pattern`, `probability`, `reason`, further keys as the pass
needs) and word lists. In a pattern «name» stands for any of the phrases of that list, or for
the list of the shared table `grammar`, and may itself hold further «names».
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from lagetrunt.language.words import table

_NAME = re.compile(r"«(\w+)»")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is called, what it finds, how sure it is and why it says so."""

    name: str
    pattern: re.Pattern[str]
    probability: float
    reason: str
    cues: tuple[str, ...] = ()
    """The rule is tried only where one of these stands in the text; empty: always."""
    more: Mapping[str, Any] = field(default_factory=dict)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text that has been made small."""
        if self.cues and not any(cue in text for cue in self.cues):
            return None
        return self.pattern.search(text)

    def find_all(self, text: str) -> list[re.Match[str]]:
        """Return all matches in a text that has been made small."""
        if self.cues and not any(cue in text for cue in self.cues):
            return []
        return list(self.pattern.finditer(text))


@cache
def rules(name: str, key: str = "rule", language: str = "sv") -> tuple[Rule, ...]:
    """Return the rules under `key` of the table `name`, in their order."""
    return tuple(_rule(entry, name, language) for entry in table(name, language).get(key, []))


@cache
def pattern(name: str, key: str, language: str = "sv") -> re.Pattern[str]:
    """Return the single pattern that stands under `key` of the table `name`."""
    return re.compile(_expand(table(name, language)[key], name, language))


@cache
def phrase_pattern(name: str, key: str, language: str = "sv") -> re.Pattern[str]:
    """Return a pattern for any phrase of the list `key`, as whole words."""
    return re.compile(rf"(?<!\w){_expand(f'«{key}»', name, language)}(?!\w)")


def _rule(entry: Mapping[str, Any], name: str, language: str) -> Rule:
    known = {"name", "pattern", "probability", "reason", "cues"}
    return Rule(
        name=entry["name"],
        pattern=re.compile(_expand(entry["pattern"], name, language)),
        probability=entry.get("probability", 0.9),
        reason=entry.get("reason", ""),
        cues=tuple(entry.get("cues", ())),
        more={key: value for key, value in entry.items() if key not in known},
    )


def _expand(source: str, name: str, language: str) -> str:
    def phrases(match: re.Match[str]) -> str:
        value = table(name, language).get(match[1])
        if value is None:
            value = table("grammar", language)[match[1]]
        if isinstance(value, str):
            return f"(?:{_expand(value, name, language)})"
        ordered = sorted(value, key=lambda phrase: (-len(phrase), phrase))
        return "(?:" + "|".join(_expand(phrase, name, language) for phrase in ordered) + ")"

    return _NAME.sub(phrases, source)
