"""What was put off: the matter that the sentence names, the point's own heading, or the lines before."""

from __future__ import annotations

from lagetrunt.language.keys import fold, small_letters
from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Sentence


def subject_of(draft: Draft, sentence: Sentence) -> str | None:
    """Return what was put off: what the sentence names, else the heading, or the lines before under a standing one."""
    item = draft.point(sentence.item)
    standing = item is None or is_standing(item.heading, draft)
    told = _listed(sentence) or _named(sentence, standing=standing) or _matter_before(sentence)
    if not told and standing:
        told = _planned(sentence)
    if told and item and " " not in told and told[:_STEM].lower() in item.heading.lower():
        told = None
    if told:
        return told
    if item is None or not standing:
        return item.heading if item else None
    line = draft.document.blocks[sentence.block].text[: sentence.end]
    labelled = pattern_in("postponed", "subject", "label").match(small_letters(line).replace("–", "-"))
    if labelled:
        return line[labelled.start("what") : labelled.end("what")].strip()
    plural = pattern_in("postponed", "subject", "plural").search(sentence.mask)
    return _lines_before(sentence, _MOST_LINES if plural else 1) or item.heading


def _listed(sentence: Sentence) -> str | None:
    """Return the matter of a line under a label of what is put off, or that a few words before a colon name."""
    keys = ("listed",) if sentence.label == "postponed" and sentence.direct else ("matter",)
    for key in keys:
        told = pattern_in("postponed", "subject", key).search(sentence.mask)
        if told:
            return sentence.text[told.start("what") : told.end("what")].strip()
    return None


def _planned(sentence: Sentence) -> str | None:
    """Return what somebody meant to bring up, here or in the sentence before."""
    for one in (sentence, sentence.before):
        told = one and pattern_in("postponed", "subject", "planned").search(one.mask)
        if one and told and not (one is not sentence and one.block != sentence.block):
            return one.text[told.start("what") : told.end("what")].strip()
    return None


def _matter_before(sentence: Sentence) -> str | None:
    """Return the matter that the sentence before names with a colon, where both stand in one line: 'Kameror: …'."""
    before = sentence.before
    if before is None or before.block != sentence.block or not before.first or before.taken:
        return None
    told = pattern_in("postponed", "subject", "matter").search(before.mask)
    return before.text[told.start("what") : told.end("what")].strip() if told else None


_MOST_LINES = 6


def _lines_before(sentence: Sentence, most: int) -> str:
    """Return the lines before that nothing else has been made of."""
    lines: list[str] = []
    before = sentence.before
    while before is not None and not before.taken and len(lines) < most:
        lines.insert(0, before.text.strip())
        before = before.before
    return "\n".join(lines)


def _named(sentence: Sentence, *, standing: bool) -> str | None:
    """Return what the sentence itself says is put off; a single word only where the heading tells nothing."""
    for key in ("pattern", "object", "fronted", "undecided", "chosen", "before"):
        told = pattern_in("postponed", "subject", key).search(sentence.mask)
        if not told:
            continue
        first, last = told.span("what")
        about = pattern_in("postponed", "subject", "about").match(sentence.mask[first:last])
        first += about.end() if about else 0
        words = sentence.text[first:last].strip(_EDGES)
        if key not in {"before", "fronted"}:
            return words
        named = not pattern("postponed", "no_matter").fullmatch(words.lower())
        if named and (standing or " " in words or len(words) >= _LONG_WORD):
            return words
    return None


_EDGES = " –—-"
_STEM = 6
"""A single word that begins like one of the heading is the heading's own matter."""
_LONG_WORD = 9
"""A word of so many letters names a matter by itself."""


def is_standing(heading: str, draft: Draft) -> bool:
    """Say whether a heading comes back at every meeting and so names no matter of its own."""
    key = fold(heading)
    known = {fold(name) for name in draft.known.standing}
    return key in known or any(fold(word) in key for word in table("postponed")["standing"])
