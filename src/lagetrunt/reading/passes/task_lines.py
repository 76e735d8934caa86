"""Lines cut into fields: what is to be done, by whom and by when, in any order, with a sign between them."""

from __future__ import annotations

from lagetrunt.language.rules import pattern_in
from lagetrunt.reading.passes.assignees import DOERS, assignee, names_in
from lagetrunt.reading.statements import Letter, Sentence

_LEAST_WORD = 3
_DAYS = (Letter.COMING_DAY, Letter.SPAN)


def doers_of_line(sentence: Sentence, *, sure: bool) -> tuple[str, ...]:
    """Return whom a field of the line names; empty where it has no such fields.

    A line that nothing marks as a task (`sure` false) must tell a day in a field of its own too.
    """
    mask = sentence.mask
    for sign in ("cells", "dots", "slash", "arrow", "dash"):
        cuts = [match.span() for match in pattern_in("actions", "fields", sign).finditer(mask)]
        if not cuts:
            continue
        starts = [0, *(end for _start, end in cuts)]
        ends = [*(start for start, _end in cuts), len(mask)]
        fields = [(start, end) for start, end in zip(starts, ends, strict=True) if mask[start:end].strip(" .,!")]
        who = _who(sentence, fields)
        told = any(_is_what(mask[start:end]) for start, end in fields)
        timed = any(_is_time(mask[start:end].strip()) for start, end in fields)
        if who and told and (timed or (sure and len(fields) > 1)):
            return who
    return ()


def _is_time(mask: str) -> bool:
    """Say whether a field tells a time, alone or behind a name."""
    alone = pattern_in("actions", "fields", "when").fullmatch(mask)
    return bool(alone or (mask[-1:] in _DAYS and pattern_in("actions", "fields", "who").fullmatch(mask)))


def _who(sentence: Sentence, fields: list[tuple[int, int]]) -> tuple[str, ...]:
    for start, end in fields:
        mask = sentence.mask[start:end].strip(" .,!?")
        if not pattern_in("actions", "fields", "who").fullmatch(mask):
            continue
        named = names_in(sentence, start, end)
        return named or (sentence.text[start:end].strip(" .,!?@"),)
    return ()


def _is_what(mask: str) -> bool:
    """Say whether a field tells what is to be done: a word that is neither a name nor a time."""
    bare = mask.strip(" .,!?")
    known = (pattern_in("actions", "fields", key).fullmatch(bare) for key in ("who", "when"))
    return not any(known) and any(word.isalpha() and len(word) >= _LEAST_WORD for word in bare.split())


def loose_doers(sentence: Sentence) -> tuple[str, ...]:
    """Return the people in a line of a task who stand for themselves: nothing goes to them or is told of them."""
    people = [e for e in sentence.entities if e.letter is Letter.PERSON]
    return tuple(dict.fromkeys(e.name for e in people if not _is_led(sentence, e.start - sentence.start)))


def groups_meant(sentence: Sentence) -> tuple[str, ...]:
    """Return the groups of a line in which no person does anything: 'Namn till Anna, alla'."""
    groups = [e for e in sentence.entities if e.letter in (Letter.GROUP, Letter.MEMBERS) and e.letter in DOERS]
    named = tuple(dict.fromkeys(assignee(e) for e in groups if not _is_led(sentence, e.start - sentence.start)))
    everybody = pattern_in("actions", "fields", "everybody").search(sentence.mask)
    return named or ((sentence.text[everybody.start("who") : everybody.end("who")],) if everybody else ())


def _is_led(sentence: Sentence, start: int) -> bool:
    """Say whether a word before a name makes it no doer: 'till Anna', 'Annas'."""
    return bool(pattern_in("actions", "fields", "led").search(sentence.mask[:start]))
