"""Rules of language as data: named regular expressions out of TOML tables, with their reason.

A table holds `[[rule]]` entries (`name`, `pattern`, `probability`, `reason`, further keys as the pass
needs) and word lists. In a pattern «name» stands for any of the phrases of that list, or for
the list of the shared table `grammar`, and may itself hold further «names». In a table with `verbs`
{present} stands for any verb in that form, followed by one of the words that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lagetrunt.language.needs import part, shared, whole
from lagetrunt.language.sieves import Pattern, Sifter, sifter
from lagetrunt.language.words import either, per_language, table

_NAME = re.compile(r"«(\w+)»")
_FORMS = ("infinitive", "present", "imperative", "passive", "supine")
_FORM = re.compile(r"\{(infinitive|present|imperative|passive|supine)\}")
_CONDITIONAL = "{conditional}"
"""Stands for the present tense of all verbs that need words after them, whether these follow or not."""
_REACH = 4
"""So many words may stand between a verb and the word that it needs."""
_KEPT_SUMS = 4096
"""So many sums of words of a list of rules are remembered."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it is called, what it finds, how sure it is and why it says so."""

    name: str
    pattern: Pattern
    probability: float
    reason: str
    cues: tuple[str, ...] = ()
    """The rule is tried only where one of these stands in the text; empty: always."""
    unless: Pattern | None = None
    """The rule does not hold where this is found."""
    more: Mapping[str, Any] = field(default_factory=dict)
    forms: frozenset[str] = frozenset()
    """Forms of the verbs that the pattern speaks of."""

    sifter: Sifter = field(default_factory=sifter)
    need: int = 0
    """What the sifter must find."""

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text that has been made small."""
        if self.sifter.found(text) & self.need != self.need:
            return None
        match = self.pattern.first(text)
        return None if match and self.unless and self.unless.search(text) else match

    def find_all(self, text: str) -> list[re.Match[str]]:
        """Return all matches in a text that has been made small."""
        return self.pattern.all(text) if self.sifter.found(text) & self.need == self.need else []

    def find_at(self, text: str, starts: Sequence[int]) -> list[re.Match[str]]:
        """Return all matches that begin at one of the ascending `starts`."""
        found: list[re.Match[str]] = []
        end = 0
        for start in starts:
            match = self.pattern.match(text, start) if start >= end else None
            if match:
                found.append(match)
                end = match.end()
        return found

    def may_match(self, text: str) -> bool:
        """Say quickly whether the rule might fit a text."""
        return self.sifter.found(text) & self.need == self.need


@per_language
def rules(name: str, key: str = "rule") -> tuple[Rule, ...]:
    """Return the rules under `key` of the table `name`, in their order."""
    return tuple(_rule(entry, name) for entry in table(name).get(key, []))


def fitting(text: str, name: str, key: str = "rule") -> tuple[Rule, ...]:
    """Return those of the rules that might fit a text; most do not, which one look tells of all of them."""
    return _listed(name, key).fitting(text)


class _Listed:
    """The rules of a list with those among them that fit, for each of the sums of words that were met."""

    def __init__(self, listed: Sequence[Rule]) -> None:
        self._rules = listed
        self._found = sifter().found
        self._needs = 0
        for rule in listed:
            self._needs |= rule.need
        self._fitting: dict[int, tuple[Rule, ...]] = {}

    def fitting(self, text: str) -> tuple[Rule, ...]:
        """Return those of the rules that might fit a text."""
        found = self._found(text) & self._needs
        fitting = self._fitting.get(found)
        if fitting is None:
            if len(self._fitting) >= _KEPT_SUMS:
                self._fitting.clear()
            fitting = self._fitting[found] = tuple(rule for rule in self._rules if found & rule.need == rule.need)
        return fitting


def holds_any(text: str, name: str, *keys: str) -> bool:
    """Say whether any phrase of a list of the table stands in a text."""
    return sifter().found(text) & _bit_of(name, *keys) != 0


@per_language
def _bit_of(name: str, *keys: str) -> int:
    phrases: Any = table(name)
    for key in keys:
        phrases = phrases[key]
    return sifter().need([phrases])


@per_language
def _listed(name: str, key: str) -> _Listed:
    return _Listed(rules(name, key))


@per_language
def pattern(name: str, key: str) -> Pattern:
    """Return the single pattern that stands under `key` of the table `name`."""
    return Pattern(_expand(table(name)[key], name))


@per_language
def pattern_in(name: str, group: str, key: str = "pattern") -> Pattern:
    """Return the pattern under `key` of the group `[group]` of the table `name`."""
    return Pattern(_expand(table(name)[group][key], name))


@per_language
def phrase_pattern(name: str, key: str) -> Pattern:
    """Return a pattern for any phrase of the list `key`, as whole words."""
    return Pattern(rf"(?<!\w){_expand(f'«{key}»', name)}(?!\w)")


def _rule(entry: Mapping[str, Any], name: str) -> Rule:
    known = {"name", "pattern", "probability", "reason", "cues", "unless"}
    expression = Pattern(_expand(entry["pattern"], name))
    cues = entry.get("cues", ())
    return Rule(
        name=entry["name"],
        pattern=expression,
        probability=entry.get("probability", 0.9),
        reason=entry.get("reason", ""),
        cues=tuple(cues),
        unless=Pattern(_expand(entry["unless"], name)) if "unless" in entry else None,
        forms=frozenset(_FORM.findall(entry["pattern"])),
        need=sifter().need((*expression.needed, *([cues] if cues else []))),
        more={key: value for key, value in entry.items() if key not in known},
    )


def _expand(source: str, name: str) -> str:
    source = _FORM.sub(lambda match: _any_verb(name, match[1]), source)
    if _CONDITIONAL in source:
        needy = {row[_FORMS.index("present")].split(" ")[0] for row in table(name)["verbs"] if row[len(_FORMS) :]}
        source = source.replace(_CONDITIONAL, either(sorted(needy - {""})))

    def phrases(match: re.Match[str]) -> str:
        value = table(name)[match[1]] if match[1] in table(name) else table("grammar")[match[1]]
        if isinstance(value, str):
            return part(f"(?:{_expand(value, name)})")
        ordered = sorted(value, key=lambda phrase: (-len(phrase), phrase))
        return part(f"(?:{either(_expand(phrase, name) for phrase in ordered)})")

    return _NAME.sub(phrases, source)


def verb_source(name: str, form: str) -> str:
    """Return the regular expression for all verbs of the table in that form, the longest first."""
    return whole(shared([(verb, rf"\b{after}") for verb, after in _verbs(name, form)]))


@per_language
def _any_verb(name: str, form: str) -> str:
    """Return all verbs of the table in that form as a piece of a pattern."""
    plain = either(rf"{re.escape(verb)}\b{after}" for verb, after in _verbs(name, form))
    return part(verb_source(name, form), f"(?:{plain})")


def _verbs(name: str, form: str) -> list[tuple[str, str]]:
    """Return the verbs of the table in that form, the longest first, with what must come after each."""
    column = _FORMS.index(form)
    found = []
    for row in table(name)["verbs"]:
        verb, needs = row[column], row[len(_FORMS) :]
        for one in _also_now(row) if form == "passive" else [verb] if verb else []:
            found.append((one, _followed(needs, name)))
    return sorted(found, key=lambda pair: -len(pair[0]))


def _followed(needs: list[str], name: str) -> str:
    """Return what must come after a verb: one of the words within reach, or right after it where '=' stands before."""
    far = "|".join(_expand_names(word, name) for word in needs if not word.startswith("="))
    near = "|".join(_expand_names(word[1:], name) for word in needs if word.startswith("="))
    ways = [rf"(?:\s[^\s.;:?]+){{0,{_REACH}}}?\s(?:{far})(?!\w)"] if far else []
    ways += [rf"\s(?:{near})(?!\w)"] if near else []
    return f"(?={'|'.join(ways)})" if ways else ""


@per_language
def verb_words(name: str, form: str) -> frozenset[str]:
    """Return the first words of the verbs of the table in that form, for a quick look."""
    column = _FORMS.index(form)
    rows = table(name)["verbs"]
    verbs = [verb for row in rows for verb in (_also_now(row) if form == "passive" else [row[column]])]
    return frozenset(verb.split(" ")[0] for verb in verbs if verb)


def _also_now(row: list[str]) -> list[str]:
    """Return the passive infinitive ('skrivas') with the present that goes with it ('skrivs'), where there are any."""
    passive, present = row[_FORMS.index("passive")], row[_FORMS.index("present")]
    if not passive or not present:
        return [passive] if passive else []
    first, *rest = present.split(" ")
    for ending, instead in table("grammar")["present_passive"]:
        if first.endswith(ending):
            return list(dict.fromkeys([passive, " ".join([first.removesuffix(ending) + instead, *rest])]))
    return [passive]


def _expand_names(source: str, name: str) -> str:
    return _expand(source, name) if "«" in source else source
