"""Points and questions put off, until when and why."""

from __future__ import annotations

from dataclasses import replace

from lagetrunt.language.dates import FoundDate
from lagetrunt.language.rules import Rule, fitting, pattern, pattern_in, rules
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Place
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.decisions import clauses
from lagetrunt.reading.passes.subjects import subject_of
from lagetrunt.reading.passes.why import is_hindered, why_of
from lagetrunt.reading.statements import Letter, Sentence, quote_of, trimmed

_SLACK = 20
"""A sentence is told together with the obstacle before it, where that is at most twice as long and so much more."""


@reads(needs=("sentences", "items", "meetings"), gives=("postponed",))
def postponed(draft: Draft) -> None:
    """Find what is put off; a point raised in another body is an action instead."""
    for number, sentence in enumerate(draft.sentences):
        following = next(iter(draft.sentences[number + 1 : number + 2]), None)
        rule = _putting_off(draft, sentence, following) or _labelled(sentence)
        first = _begun(draft, sentence)
        if rule is None and not (first and _comes_back(draft, sentence)):
            continue
        sentence.taken.add("postponed")
        if first or rule is None:
            draft.postponed[-1] = _told_on(draft, draft.postponed[-1], sentence)
            continue
        before = sentence.before
        place = _place(draft, sentence)
        draft.postponed.append(
            r.Postponement(
                item=sentence.item,
                text=place.quote,
                places=(place,),
                probability=rule.probability,
                reason=rule.reason,
                until=until_of(draft, before if rule.more.get("back") and before is not None else sentence),
                subject=subject_of(draft, sentence),
                reason_told=why_of(draft, sentence, [following] if following else []),
            )
        )


def _begun(draft: Draft, sentence: Sentence) -> bool:
    """Say whether what is put off was told right before, in the same paragraph or the line above."""
    before = sentence.before
    if before is None or not draft.postponed or draft.postponed[-1].item != sentence.item:
        return False
    if before.block == sentence.block and not before.taken:
        obstacle = pattern_in("postponed", "why", "obstacle").search(before.mask)
        before = before.before if obstacle and before.before is not None else before
    if "postponed" not in before.taken or draft.postponed[-1].places[-1].block != before.block:
        return False
    if before.block == sentence.block:
        return True
    goes_on = sentence.text[:1].islower() and not before.text.rstrip().endswith((".", "!", "?"))
    bare = bool(pattern_in("postponed", "next", "bare").search(sentence.mask))
    return sentence.block - before.block == 1 and (goes_on or bare)


def _is_ours(draft: Draft, sentence: Sentence) -> bool:
    """Say whether the sentence names a time or a place at which the body itself meets."""
    until = until_of(draft, sentence)
    if until is None or _under_meetings(draft, sentence):
        return False
    if until == _NEXT:
        told = (pattern("postponed", "next_one"), pattern_in("postponed", "next", "of_month"))
        return any(one.search(sentence.mask) for one in told) or bool(
            _next_place(draft, sentence, 0, len(sentence.mask))
        )
    return until in {entry.date for entry in draft.meetings if entry.what is None}


def _comes_back(draft: Draft, sentence: Sentence) -> bool:
    """Say whether a short sentence behind one that puts off tells when it comes back."""
    if len(sentence.text) > _SHORT_RETURN or sentence.label or not sentence.mask:
        return False
    return not pattern_in("postponed", "next", "no_return").search(sentence.mask) and _is_ours(draft, sentence)


_SHORT_RETURN = 110


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


def _putting_off(draft: Draft, sentence: Sentence, following: Sentence | None) -> Rule | None:
    """Return the rule by which the sentence puts something off to the body's own later meeting, or to no day told."""
    text = sentence.mask
    if sentence.label in {"motion", "recipients", "status"} or text.rstrip().endswith(("?", ":")):
        return None
    for rule in fitting(text, "postponed"):
        match = rule.search(text)
        if not match or (rule.more.get("own") and _is_of_others(draft, sentence, match.start())):
            continue
        if _holds(draft, rule, sentence, following):
            return None if _was_before(sentence) else rule
    return None


def _holds(draft: Draft, rule: Rule, sentence: Sentence, following: Sentence | None) -> bool:
    """Say whether what else the rule asks for holds: a place or a day of the body itself, something that hinders."""
    more = rule.more
    if more.get("place") and not _place_met(draft, rule, sentence):
        return False
    if more.get("ours") and not _is_ours(draft, sentence):
        return False
    if not more.get("hindered"):
        return True
    return is_hindered(sentence, following) and not _under_meetings(draft, sentence)


def _under_meetings(draft: Draft, sentence: Sentence) -> bool:
    """Say whether the sentence stands under a heading of meetings to come."""
    return bool(pattern("meetings", "heading").search(draft.heading(sentence.item).lower()))


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


def _is_of_others(draft: Draft, sentence: Sentence, start: int) -> bool:
    """Say whether it is raised in another body, or promised by a person: then it is an action."""
    text = sentence.mask
    if pattern_in("postponed", "promised").search(text):
        return True
    other = pattern("postponed", "elsewhere").search(text, start, _clause_end(text, start))
    return other is not None and not (Letter.ORGANISATION in other[0] and _on_own_day(draft, sentence))


def _on_own_day(draft: Draft, sentence: Sentence) -> bool:
    """Say whether the sentence names a day on which the body itself meets; a municipality is then where it meets."""
    own = {entry.date for entry in draft.meetings if entry.what is None}
    return Letter.COMING_DAY in sentence.mask and until_of(draft, sentence) in own


def _clause_end(text: str, start: int) -> int:
    comma = text.find(",", start)
    return len(text) if comma < 0 else comma


def _told_on(draft: Draft, entry: r.Postponement, sentence: Sentence) -> r.Postponement:
    """Return the postponement with what the next sentence of its paragraph says of it besides."""
    first = entry.places[0]
    end = sentence.start + len(sentence.text.rstrip())
    now = until_of(draft, sentence)
    until = now if now and (now != _NEXT or not entry.until) else entry.until or now
    if first.block != sentence.block:
        places = (*entry.places, draft.document.place(sentence.block, sentence.start, end))
        return replace(entry, until=until, text=quote_of(places), places=places)
    place = draft.document.place(sentence.block, first.start, end)
    return replace(entry, until=until, text=place.quote, places=(place,))


def until_of(draft: Draft, sentence: Sentence) -> str | None:
    """Return the day told, 'next' for the body's next meeting, else None."""
    told = _told_dates(sentence)
    days = [d.value for d in told if d.kind == "day" and d.value and _is_coming(sentence, d.start)]
    if days:
        return days[-1]
    months = [d.value for d in told if d.kind == "month" and d.value]
    if months:
        return _held(draft, months[-1] or "") or _NEXT
    named = ("of_month", "month")
    bare = next(filter(None, (pattern_in("postponed", "next", key).search(sentence.mask) for key in named)), None)
    if bare:
        told_month = bare["month"]
        number = next(at for at, name in enumerate(table("actions")["months"], 1) if name.startswith(told_month[:3]))
        return _held(draft, f"-{number:02}-") or _NEXT
    if pattern_in("postponed", "next", "next_year").search(sentence.mask):
        return _first_of_next_year(draft) or _NEXT
    kind = pattern_in("postponed", "next", "called").search(sentence.mask)
    if kind:
        return next((m.date for m in draft.meetings if m.what is None and kind["what"] in m.text.lower()), _NEXT)
    return _next_told(draft, sentence)


def _told_dates(sentence: Sentence) -> list[FoundDate]:
    """Return the dates of the sentence that may tell when: not those of its reason, nor those that bound something."""
    until = pattern_in("postponed", "why", "clause").search(sentence.mask)
    aside = range(*until.span("why")) if until else range(0)
    bound = pattern_in("postponed", "next", "bound")
    loose = [d for d in sentence.dates if not bound.search(sentence.mask[: d.start - sentence.start])]
    later = pattern_in("postponed", "next", "of_month").search(sentence.mask)
    dates = loose if later else loose or list(sentence.dates)
    return [d for d in dates if d.start - sentence.start not in aside] or dates


def _next_told(draft: Draft, sentence: Sentence) -> str | None:
    """Return 'next' where the next meeting is told by name or place, the day of a meeting that has a name."""
    called = pattern_in("postponed", "next", "meetings").search(sentence.mask)
    if called:
        days = [entry.date for entry in draft.meetings if called["what"] in entry.text.lower()]
        return days[0] if days else None
    if pattern_in("postponed", "next", "vague").search(sentence.mask):
        return None
    told = (pattern("postponed", "next_one"), pattern_in("postponed", "next"))
    if any(one.search(sentence.mask) for one in told):
        return _NEXT
    return _next_place(draft, sentence, 0, len(sentence.mask))


def _first_of_next_year(draft: Draft) -> str | None:
    """Return the first day of the year after on which the body meets, where it is told."""
    day = draft.header.date.value if draft.header.date else None
    days = sorted(entry.date for entry in draft.meetings if entry.what is None)
    return next((one for one in days if day and one[:4] > day[:4]), None)


def _held(draft: Draft, month: str) -> str | None:
    """Return the day of a month on which the body meets, or the only day to come of it that is told."""
    days = [entry for entry in draft.meetings if month and month in entry.date]
    own = [entry.date for entry in days if entry.what is None]
    return own[0] if own else days[0].date if len(days) == 1 else None


def _is_coming(sentence: Sentence, start: int) -> bool:
    return sentence.mask[start - sentence.start] == Letter.COMING_DAY
