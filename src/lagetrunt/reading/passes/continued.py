"""What sentences beside a decision add to it: its limits, its time, or what it says yes to."""

from __future__ import annotations

from dataclasses import replace

from lagetrunt.language.rules import pattern_in
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.limits import Calendar, condition_of
from lagetrunt.reading.passes.resolutions import Setting
from lagetrunt.reading.statements import Letter, Sentence


def told_on(draft: Draft, entry: r.Decision, sentence: Sentence, calendar: Calendar) -> r.Decision:
    """Return the decision with what the next sentence of its paragraph says of its limits."""
    first, end = entry.places[0], sentence.start + len(sentence.text.rstrip())
    place = draft.document.place(sentence.block, first.start, end)
    return replace(
        entry,
        text=place.quote,
        places=(place,),
        condition=entry.condition or condition_of(sentence, 0, len(sentence.text)),
        until=entry.until or calendar.until(sentence, 0, len(sentence.text)),
    )


def is_consent(sentence: Sentence) -> bool:
    """Say whether the sentence only says yes to the one before it in its paragraph: 'Det klubbades!'."""
    before = sentence.before
    if before is None or before.block != sentence.block or before.text.rstrip().endswith("?"):
        return False
    return bool(pattern_in("resolutions", "consent").search(sentence.mask))


def goes_on(sentence: Sentence) -> bool:
    """Say whether the sentence only tells the limits of what was decided right before it, or says yes to that."""
    before = sentence.before
    if before is None or before.block != sentence.block or "decision" not in before.taken:
        return False
    return bool(pattern_in("limits", "told_on").search(sentence.mask)) or is_consent(sentence)


def with_what(draft: Draft, entry: r.Decision, sentence: Sentence, calendar: Calendar) -> r.Decision:
    """Return the consent together with the sentence that it says yes to."""
    before = sentence.before
    if before is None:
        return entry
    before.taken.add("decision")
    whole = len(before.text)
    place = draft.document.place(sentence.block, before.start, entry.places[0].end)
    return replace(
        entry,
        text=place.quote,
        places=(place,),
        condition=entry.condition or condition_of(before, 0, whole),
        until=entry.until or calendar.until(before, 0, whole),
    )


def share_terms(draft: Draft, around: dict[str | None, Setting], calendar: Calendar) -> None:
    """Give those chosen under a point the last day that the heading or a sentence there tells for all."""
    for item in draft.items:
        mine = [at for at, entry in enumerate(draft.decisions) if entry.item == item.id]
        if not mine:
            continue
        shared = None
        for sentence in draft.sentences:
            if sentence.item == item.id and _is_shared(sentence, around[item.id]):
                shared = shared or calendar.until(sentence, 0, len(sentence.text))
        if around[item.id].is_election:
            shared = shared or calendar.of_heading(item.heading)
        for at in mine if shared else []:
            entry = draft.decisions[at]
            if entry.until is None and not pattern_in("limits", "headings", "since").search(entry.text.lower()):
                draft.decisions[at] = replace(entry, until=shared)


def _is_shared(sentence: Sentence, setting: Setting) -> bool:
    """Say whether the time that a sentence tells holds for all who are chosen under its point."""
    if pattern_in("limits", "until", "shared").search(sentence.mask):
        return True
    named = any(e.letter is Letter.PERSON for e in sentence.entities)
    return setting.is_election and not named and not sentence.taken and not sentence.retold
