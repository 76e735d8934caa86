"""Points and questions put off, until when and why."""

from __future__ import annotations

from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.rules import Rule, fitting, pattern, pattern_in, rules
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Place
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.decisions import clauses
from lagetrunt.reading.passes.why import why_of
from lagetrunt.reading.statements import Letter, Sentence, trimmed

_SLACK = 20
"""A sentence is told together with the obstacle before it, where that is at most twice as long and so much more."""


@reads(needs=("sentences", "items", "meetings"), gives=("postponed",))
def postponed(draft: Draft) -> None:
    """Find what is put off; a point raised in another body is an action instead."""
    headings = {item.id: item for item in draft.items}
    for number, sentence in enumerate(draft.sentences):
        rule = putting_off(sentence) or _labelled(sentence)
        if rule is None or (rule.more.get("place") and not _place_met(draft, rule, sentence)):
            continue
        before = sentence.before
        sentence.taken.add("postponed")
        if before is not None and before.block == sentence.block and "postponed" in before.taken:
            draft.postponed[-1] = _told_on(draft, draft.postponed[-1], sentence)
            continue
        place = _place(draft, sentence)
        draft.postponed.append(
            r.Postponement(
                item=sentence.item,
                text=place.quote,
                places=(place,),
                probability=rule.probability,
                reason=rule.reason,
                until=until_of(draft, before if rule.more.get("back") and before is not None else sentence),
                subject=subject_of(draft, sentence, headings),
                reason_told=why_of(draft, sentence, draft.sentences[number + 1 : number + 2]),
            )
        )


def _place(draft: Draft, sentence: Sentence) -> Place:
    """Return where it stands: the att-clause, with the sentence before where that tells what hindered it."""
    start, end = next(
        (
            (first, last)
            for first, last in clauses(sentence)
            if any(rule.search(sentence.mask[first:last]) for rule in rules("postponed"))
        ),
        (0, len(sentence.text)),
    )
    start, end = trimmed(sentence.text, start, end)
    first, before = sentence.start + start, sentence.before
    if before is not None and not start and _hindered(before, sentence):
        first = before.start
    return draft.document.place(sentence.block, first, sentence.start + end)


def _hindered(before: Sentence, sentence: Sentence) -> bool:
    """Say whether a short sentence that puts off goes together with the one before, which tells the obstacle."""
    if before.block != sentence.block or before.taken or len(before.text) > 2 * len(sentence.text) + _SLACK:
        return False
    return bool(pattern_in("postponed", "why", "obstacle").search(before.mask))


def putting_off(sentence: Sentence) -> Rule | None:
    """Return the rule by which the sentence puts something off to the body's own later meeting, or to no day told."""
    text = sentence.mask
    if sentence.label in {"motion", "recipients", "status"} or text.rstrip().endswith(("?", ":")):
        return None
    for rule in fitting(text, "postponed"):
        match = rule.search(text)
        if match and not (rule.more.get("own") and _is_of_others(text, match.start())):
            return None if _was_before(sentence) else rule
    return None


def _labelled(sentence: Sentence) -> Rule | None:
    """Return the rule by which a line is put off because its label or heading says so."""
    if sentence.label != "postponed" or not sentence.direct:
        return None
    return next((rule for rule in rules("postponed", "labelled") if rule.search(sentence.mask)), None)


def _place_met(draft: Draft, rule: Rule, sentence: Sentence) -> str | None:
    """Return 'next' where the rule finds a place in which the body meets next: 'den tas i Lund'."""
    match = rule.search(sentence.mask)
    if match is None or not draft.meetings:
        return None
    return _next_place(draft, sentence, match.start(), match.end())


def _next_place(draft: Draft, sentence: Sentence, start: int, end: int) -> str | None:
    """Return 'next' where a stretch of a sentence names a place in which the body meets on a coming day."""
    told = pattern_in("postponed", "next", "place").search(sentence.mask, start, end)
    if told is None:
        return None
    named = [entity.form.lower() for entity in sentence.entities_in(*told.span("at"))]
    places = [entry.text.lower() for entry in draft.meetings] or named
    return _NEXT if any(name in place for name in named for place in places) else None


_NEXT = "next"


def _was_before(sentence: Sentence) -> bool:
    """Say whether it was put off at an earlier occasion, or is nothing that can be."""
    if sentence.retold and pattern_in("postponed", "done").search(sentence.mask):
        return True
    return any(rule.search(sentence.mask) for rule in fitting(sentence.mask, "postponed", "never"))


def _is_of_others(text: str, start: int) -> bool:
    """Say whether it is raised in another body, or promised by a person: then it is an action."""
    return bool(
        pattern("postponed", "elsewhere").search(text, start, _clause_end(text, start))
        or pattern_in("postponed", "promised").search(text)
    )


def _clause_end(text: str, start: int) -> int:
    comma = text.find(",", start)
    return len(text) if comma < 0 else comma


def _told_on(draft: Draft, entry: r.Postponement, sentence: Sentence) -> r.Postponement:
    """Return the postponement with what the next sentence of its paragraph says of it besides."""
    first = entry.places[0]
    place = draft.document.place(sentence.block, first.start, sentence.start + len(sentence.text.rstrip()))
    return replace(entry, until=entry.until or until_of(draft, sentence), text=place.quote, places=(place,))


def until_of(draft: Draft, sentence: Sentence) -> str | None:
    """Return the day told, 'next' for the body's next meeting, else None."""
    until = pattern_in("postponed", "why", "clause").search(sentence.mask)
    aside = range(*until.span("why")) if until else range(0)
    dates = [d for d in sentence.dates if d.start - sentence.start not in aside] or list(sentence.dates)
    days = [d.value for d in dates if d.kind == "day" and d.value and _is_coming(sentence, d.start)]
    if days:
        return days[-1]
    own = [entry.date for entry in draft.meetings if entry.what is None]
    months = [d.value for d in dates if d.kind == "month"]
    if months:
        held = [day for day in own if months[-1] and day.startswith(months[-1])]
        return held[0] if len(held) == 1 else _NEXT
    bare = pattern_in("postponed", "next", "month").search(sentence.mask)
    if bare:
        number = table("actions")["months"].index(bare["month"]) + 1
        held = [day for day in own if day[5:7] == f"{number:02}"]
        return held[0] if len(held) == 1 else _NEXT
    called = pattern_in("postponed", "next", "meetings").search(sentence.mask)
    if called:
        days = [entry.date for entry in draft.meetings if called["what"] in entry.text.lower()]
        return days[0] if days else None
    if pattern_in("postponed", "next", "vague").search(sentence.mask):
        return None
    if pattern("postponed", "next_one").search(sentence.mask):
        return "next"
    if pattern_in("postponed", "next").search(sentence.mask):
        return _NEXT
    return _next_place(draft, sentence, 0, len(sentence.mask))


def _is_coming(sentence: Sentence, start: int) -> bool:
    return sentence.mask[start - sentence.start] == Letter.COMING_DAY


def subject_of(draft: Draft, sentence: Sentence, headings: dict[str, r.Item]) -> str | None:
    """Return what was put off: what the sentence names, else the heading, or the lines before under a standing one."""
    item = headings.get(sentence.item or "")
    standing = item is None or is_standing(item.heading, draft)
    told = _listed(sentence) or _named(sentence, standing=standing)
    if told:
        return told
    if item is None or not standing:
        return item.heading if item else None
    line = draft.document.blocks[sentence.block].text[: sentence.end]
    labelled = pattern_in("postponed", "subject", "label").match(line.lower().replace("–", "-"))
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
    for key in ("pattern", "object", "undecided", "chosen", "before"):
        told = pattern_in("postponed", "subject", key).search(sentence.mask)
        if not told:
            continue
        first, last = told.span("what")
        about = pattern_in("postponed", "subject", "about").match(sentence.mask[first:last])
        first += about.end() if about else 0
        words = sentence.text[first:last].strip()
        by_itself = len(words) >= _LONG_WORD and not pattern("postponed", "thing").fullmatch(words.lower())
        if key != "before" or standing or " " in words or by_itself:
            return words
    return None


_LONG_WORD = 9
"""A word of so many letters names a matter by itself."""


def is_standing(heading: str, draft: Draft) -> bool:
    """Say whether a heading comes back at every meeting and so names no matter of its own."""
    key = fold(heading)
    known = {fold(name) for name in draft.known.standing}
    return key in known or any(fold(word) in key for word in table("postponed")["standing"])
