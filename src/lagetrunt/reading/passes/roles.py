"""The names of roles in a sentence, known by their form, and the seats that are named after a role."""

from __future__ import annotations

import re

from lagetrunt.language.words import per_language, per_language_most, table
from lagetrunt.reading.statements import Letter, Sentence

ROLE, HOLDER, SEAT = "\ue00b", "\ue00c", "\ue00d"
"""The letters for a role ('kassör'), the one who has it ('kassören') and its seat ('kassörsposten', 'uppdraget')."""

_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_PLAIN_WORD = re.compile(_WORD)
_LAST = re.compile(r"[^\s-]+$")
_SHORTEST = 4


@per_language_most(4096)
def with_roles(mask: str) -> str:
    """Return the masked text with its roles, holders and seats as letters; offsets stay the same."""
    pieces: list[str] = []
    end = 0
    for start, stop, letter in _phrases(mask):
        pieces += (mask[end:start], letter * (stop - start))
        end = stop
    marked = "".join((*pieces, mask[end:])) if pieces else mask
    return marked.replace(Letter.ROLE, HOLDER)


def _phrases(mask: str) -> list[tuple[int, int, str]]:
    """Return where the roles stand, with the words before them that belong to them: 'tf skolchef'."""
    if not any(map(_may_end, _PLAIN_WORD.findall(mask))):
        return []
    found: list[tuple[int, int, str]] = []
    begin = last = -1
    for match in _words().finditer(mask):
        word = match[0]
        letter = _letter(word)
        follows = last >= 0 and mask[last : match.start()] in (" ", "  ")
        if not follows:
            begin = -1
        if letter is None and begin >= 0 and word in table("roles")["endings"]:
            letter = ROLE  # short ones are roles where a word before says so: 'tf chef'
        if letter:
            start = begin if begin >= 0 else match.start()
            if begin >= 0 and found and found[-1][0] >= begin:
                found.pop()
            found.append((start, match.end(), letter))
        if match["joined"] or word in _before():
            begin = begin if begin >= 0 else match.start()
            last = match.end()
        else:
            begin = last = -1
    return found


@per_language_most(20_000)
def _may_end(word: str) -> bool:
    """Say whether a role, its holder or its seat may end with a word; most words end none."""
    return _letter(word) is not None or word in table("roles")["endings"]


@per_language
def _words() -> re.Pattern[str]:
    dotted = "|".join(re.escape(word) for word in table("roles")["before"] if "." in word or ":" in word)
    return re.compile(rf"(?<!\w)(?:(?:{dotted}|(?P<joined>{table('roles')['joined']}))(?=\s)|{_WORD})")


@per_language
def _before() -> frozenset[str]:
    return frozenset(table("roles")["before"])


@per_language_most(20_000)
def _letter(word: str) -> str | None:
    if is_role(word):
        return ROLE
    data = table("roles")
    if any(word.endswith(ending) and is_role(word.removesuffix(ending)) for ending in data["definite"]):
        return HOLDER
    return SEAT if re.fullmatch(data["seats"], word) or role_of_seat(word) else None


@per_language_most(20_000)
def is_role(word: str) -> bool:
    """Say whether a word (small letters, indefinite) names a role."""
    data = table("roles")
    if word in data["words"]:
        return True
    return len(word) > _SHORTEST and word.endswith(_endings()) and word not in data["never"]


@per_language
def _endings() -> tuple[str, ...]:
    return tuple(table("roles")["endings"])


@per_language_most(20_000)
def role_of_seat(word: str) -> str | None:
    """Return the role that a seat is named after: 'kassör' of 'kassörsposten'; None where it tells none."""
    data = table("roles")
    if word in data["seat_roles"]:
        return str(data["seat_roles"][word])
    match = re.fullmatch(f"(?P<stem>.{{3,}}?)(?:{data['seat_endings']})", word)
    if match is None or word in data["seat_never"]:
        return None
    stem = match["stem"]
    for ending, becomes in data["seat_stems"]:
        if stem.endswith(ending) and is_role(stem.removesuffix(ending) + becomes):
            return single(stem.removesuffix(ending) + becomes)
    return None


def single(role: str) -> str:
    """Return the role in the singular, without a stop: 'ordinarie ledamot' of 'ordinarie ledamöter'."""
    role = " ".join(role.split()).rstrip(".:")
    if role in table("roles")["written_out"]:
        return str(table("roles")["written_out"][role])
    return " ".join(_single(word) for word in role.split(" "))


@per_language_most(5_000)
def _single(word: str) -> str:
    plurals = table("roles")["singular"]
    if word in plurals:
        return str(plurals[word])
    last, plural = _LAST.search(word), table("roles")["ending_in_compounds"]
    ending = max(
        (form for form in plurals if last and last[0].endswith(form) and form.endswith(plural)), key=len, default=""
    )
    return word.removesuffix(ending) + str(plurals[ending]) if ending else word


def is_plural(role: str) -> bool:
    """Say whether a role stands in the plural."""
    return single(role) != role.rstrip(".:") and role.rstrip(".:").endswith(tuple(table("roles")["plural_endings"]))


def role_in(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the role that stands there in a sentence."""
    words = sentence.mask[start:end]
    if Letter.ROLE in words:
        words = sentence.text[start:end].lower()
    return named(words, 0, len(words))


def named(mask: str, start: int, end: int) -> str | None:
    """Return the role that stands there in a masked text, be it as a role, its holder or its seat."""
    words = mask[start:end].split()
    if not words:
        return None
    last = words[-1].rstrip(".:")
    if is_role(last) or (len(words) > 1 and last in table("roles")["endings"]):
        return single(mask[start:end])
    for ending in table("roles")["definite"]:
        if last.endswith(ending) and is_role(last.removesuffix(ending)):
            return single(" ".join((*words[:-1], last.removesuffix(ending))))
    return role_of_seat(last)
