"""What the inflections of a Swedish word have in common, so that möte, mötet and mötena meet.

Endings are taken off again and again while enough is left, so that a form and what remains of a longer one end alike;
what no ending explains stands as data in `sv/stems.toml`. A stem is for comparing only and is shown to nobody.
"""

from __future__ import annotations

import re

from lagetrunt.language.words import per_language, per_language_most, table

_VOWEL = re.compile("[aeiouyåäö]")
_LEAST = 3
_LEAST_OF_ROOT = 4
_BEFORE_L = re.compile("(?<=[bcdfghjkmnprtv])el$")
_AFTER = re.compile("(?<=[bdftpgkv])r$|(?<=[kpt])n$")


@per_language_most(65_536)
def stem(word: str) -> str:
    """Return the stem of a folded word (`tokens.words`); short words and those with digits are their own."""
    if not word.isalpha() or word in _whole():
        return word
    before, own = _irregular(word)
    return before + _settled(_stripped(own))


def root(word: str) -> str:
    """Return what a folded word and others made of the same begin with (rådgiv), or its stem where nothing is added."""
    own = stem(word)
    for ending in _derived():
        if own.endswith(ending) and len(own) - len(ending) >= _LEAST_OF_ROOT:
            return own.removesuffix(ending)
    return own


def _stripped(word: str) -> str:
    while not word.endswith(_kept()):
        shorter = _once(word)
        if shorter == word:
            break
        word = shorter
    return word


def _once(word: str) -> str:
    """Take the longest ending off, if enough is left."""
    for length in range(min(_longest(), len(word) - _LEAST), 0, -1):
        ending, rest = word[-length:], word[:-length]
        if ending in _endings() and _VOWEL.search(rest):
            return rest
        letters = _after().get(ending)
        if letters and rest[-1] in letters and _VOWEL.search(rest):
            return rest
        if rest[-2:] in _bare().get(ending, ()) and _VOWEL.search(rest[:-2]):
            return rest
    return word


def _settled(word: str) -> str:
    """Let the vowel that comes and goes (regel, regler; fönster, fönstret) and a doubled m or n go for good."""
    if len(word) > _LEAST + 1 and _VOWEL.search(word[:-2]):
        word = _AFTER.sub("", _BEFORE_L.sub("l", word))
    return word[:-1] if word.endswith(("mm", "nn")) else word


def _irregular(word: str) -> tuple[str, str]:
    """Return what stands before an irregular word and its first form, for any of its forms; others as they are.

    A noun may have any word before it (ombudsmän), a verb only what verbs are put together with (föreslog).
    """
    nouns, verbs = _nouns(), _verbs()
    for length in range(min(_longest_form(), len(word)), 0, -1):
        before, form = word[:-length], word[-length:]
        if form in nouns and (not before or _may_stand_before(before, form)):
            return before, nouns[form]
        if form in verbs and (not before or before in _verb_fronts()):
            return before, verbs[form]
    return "", word


def _may_stand_before(before: str, form: str) -> bool:
    least = 2 if len(form) > _LEAST else 4
    return len(form) >= _LEAST and len(before) >= least and bool(_VOWEL.search(before))


@per_language
def _nouns() -> dict[str, str]:
    return _forms("nouns")


@per_language
def _verbs() -> dict[str, str]:
    return _forms("verbs")


def _forms(kind: str) -> dict[str, str]:
    lines = [line.split() for line in table("stems")[kind].strip().splitlines()]
    return {form: forms[0] for forms in reversed(lines) for form in forms}


@per_language
def _longest_form() -> int:
    return max(map(len, [*_nouns(), *_verbs()]), default=0)


@per_language
def _verb_fronts() -> frozenset[str]:
    return frozenset(table("stems")["verb_fronts"].split())


@per_language
def _endings() -> frozenset[str]:
    return frozenset(table("stems")["endings"].split())


@per_language
def _kept() -> tuple[str, ...]:
    return tuple(table("stems")["kept"].split())


@per_language
def _derived() -> list[str]:
    return sorted(table("stems")["derived"].split(), key=len, reverse=True)


@per_language
def _after() -> dict[str, str]:
    found: dict[str, str] = table("stems")["after"]
    return found


@per_language
def _bare() -> dict[str, list[str]]:
    found: dict[str, list[str]] = table("stems")["bare"]
    return found


@per_language
def _longest() -> int:
    return max(map(len, [*_endings(), *_after(), *_bare()]), default=0)


@per_language
def _whole() -> frozenset[str]:
    return frozenset(table("stems")["whole"].split())
