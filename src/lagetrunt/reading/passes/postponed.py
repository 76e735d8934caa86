"""Points and questions put off, until when and why."""

from __future__ import annotations

import re
from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.rules import Rule, pattern, pattern_in, rules
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.statements import Letter, Sentence, trimmed


@reads(needs=("sentences", "items", "meetings"), gives=("postponed",))
def postponed(draft: Draft) -> None:
    """Find what is put off; a point raised in another body is an action instead."""
    headings = {item.id: item for item in draft.items}
    for number, sentence in enumerate(draft.sentences):
        rule = putting_off(sentence)
        if rule is None:
            continue
        before = sentence.before
        sentence.taken.add("postponed")
        if before is not None and before.block == sentence.block and "postponed" in before.taken:
            draft.postponed[-1] = _told_on(draft, draft.postponed[-1], sentence)
            continue
        start, end = trimmed(sentence.text, 0, len(sentence.text))
        place = draft.document.place(sentence.block, sentence.start + start, sentence.start + end)
        draft.postponed.append(
            r.Postponement(
                item=sentence.item,
                text=place.quote,
                places=(place,),
                probability=rule.probability,
                reason=rule.reason,
                until=_until(draft, before if rule.more.get("back") and before is not None else sentence),
                subject=_subject(draft, sentence, headings),
                reason_told=why_of(sentence, draft.sentences[number + 1 : number + 2]),
            )
        )


def putting_off(sentence: Sentence) -> Rule | None:
    """Return the rule by which the sentence puts something off to the body's own later meeting, or to no day told."""
    text = sentence.mask
    if sentence.label in {"motion", "recipients"} or text.rstrip().endswith("?"):
        return None
    if sentence.retold and pattern_in("postponed", "done").search(text):
        return None
    if any(rule.search(text) for rule in rules("postponed", "never")):
        return None
    for rule in rules("postponed"):
        match = rule.search(text)
        if match and not (rule.more.get("own") and _is_of_others(text, match.start())):
            return rule
    return None


def _is_of_others(text: str, start: int) -> bool:
    """Say whether it is raised in another body, or promised by a person: then it is an action."""
    return bool(
        pattern("postponed", "elsewhere").search(text, start) or pattern_in("postponed", "promised").search(text)
    )


def _told_on(draft: Draft, entry: r.Postponement, sentence: Sentence) -> r.Postponement:
    """Return the postponement with what the next sentence of its paragraph says of it besides."""
    first = entry.places[0]
    place = draft.document.place(sentence.block, first.start, sentence.start + len(sentence.text.rstrip()))
    return replace(entry, until=entry.until or _until(draft, sentence), text=place.quote, places=(place,))


def why_of(sentence: Sentence, following: list[Sentence]) -> str | None:
    """Return why it is put off: behind a word of reason, in the clause beside, else in the sentence next to it."""
    for key in ("pattern", "clause"):
        told = pattern_in("postponed", "why", key).search(sentence.mask)
        if told:
            return sentence.text[told.start("why") : told.end("why")].strip(" .,") or None
    beside = _clause_beside(sentence)
    if beside:
        return beside
    obstacle = pattern_in("postponed", "why", "obstacle")
    before = [sentence.before] if sentence.before is not None else []
    for other in (*before, *following):
        near = other.item == sentence.item and abs(other.block - sentence.block) <= 1
        if near and not other.taken & {"postponed"} and obstacle.search(other.mask):
            return other.text.strip()
    return None


def _clause_beside(sentence: Sentence) -> str | None:
    """Return the part of the sentence, apart by a comma, that puts nothing off and tells an obstacle."""
    start, parts = 0, []
    for comma in re.finditer(r", (?:så |och )?|$", sentence.mask):
        parts.append((start, comma.start()))
        start = comma.end()
    if len(parts) < 2:
        return None
    for first, last in parts:
        text = sentence.mask[first:last]
        if any(rule.search(text) for rule in rules("postponed")):
            continue
        if pattern_in("postponed", "why", "obstacle").search(text):
            return sentence.text[first:last].strip(" .")
    return None


def _until(draft: Draft, sentence: Sentence) -> str | None:
    """Return the day told, 'next' for the body's next meeting, else None."""
    days = [d.value for d in sentence.dates if d.kind == "day" and d.value and _is_coming(sentence, d.start)]
    if days:
        return days[-1]
    own = [entry.date for entry in draft.meetings if entry.what is None]
    months = [d.value for d in sentence.dates if d.kind == "month" and d.value]
    if months:
        held = [day for day in own if day.startswith(months[-1])]
        return held[0] if len(held) == 1 else "next"
    called = pattern_in("postponed", "next", "meetings").search(sentence.mask)
    if called:
        days = [entry.date for entry in draft.meetings if called["what"] in entry.text.lower()]
        return days[0] if days else None
    if pattern("postponed", "next_one").search(sentence.mask):
        return "next"
    return "next" if pattern_in("postponed", "next").search(sentence.mask) else None


def _is_coming(sentence: Sentence, start: int) -> bool:
    return sentence.mask[start - sentence.start] == Letter.COMING_DAY


def _subject(draft: Draft, sentence: Sentence, headings: dict[str, r.Item]) -> str | None:
    """Return what was put off: the heading, or under a standing heading the lines before."""
    item = headings.get(sentence.item or "")
    found = (pattern_in("postponed", "subject", key).search(sentence.mask) for key in ("pattern", "chosen", "waits"))
    told = next(filter(None, found), None)
    if told:
        return sentence.text[told.start("what") : told.end("what")].strip()
    if item is None or not is_standing(item.heading, draft):
        return item.heading if item else None
    lines: list[str] = []
    before = sentence.before
    while before is not None and not before.taken & {"postponed", "decision"} and len(lines) < _MOST_LINES:
        lines.insert(0, before.text.strip())
        before = before.before
    return "\n".join(lines) or item.heading


_MOST_LINES = 6


def is_standing(heading: str, draft: Draft) -> bool:
    """Say whether a heading comes back at every meeting and so names no matter of its own."""
    key = fold(heading)
    known = {fold(name) for name in draft.known.standing}
    return key in known or any(fold(word) in key for word in table("postponed")["standing"])
