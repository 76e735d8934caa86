"""Meetings and events to come: not deadlines, not cancelled days, each date once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from lagetrunt.language.dates import FoundDate, find_dates
from lagetrunt.language.keys import small_letters
from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.other_bodies import body_of_heading
from lagetrunt.reading.statements import Letter, Sentence

_LONGEST_EVENT = 4
"""Days of the longest event of which each day is told."""


@reads(needs=("sentences", "items", "header"), gives=("meetings",))
def meetings(draft: Draft) -> None:
    """Find the days to come on which somebody meets."""
    meeting = draft.header.date.value if draft.header.date else None
    headings = {item.id: item.heading.lower() for item in draft.items}
    found: dict[str, r.ComingDate] = {}
    for item in draft.items:
        for entry in _from_heading(draft, item, meeting):
            found.setdefault(entry.date, entry)
    for sentence in (*_announced(draft), *draft.sentences):
        if not sentence.dates:
            continue
        for entry in _from_sentence(draft, sentence, headings.get(sentence.item or "", ""), meeting):
            if entry.date not in found or (entry.what is None and found[entry.date].what is not None):
                found[entry.date] = entry
    draft.meetings.extend(found.values())


_HEAD = frozenset({"title", "header", "attendance", "signature"})
"""Labels of blocks outside the points, where some announce the next meeting."""


def _announced(draft: Draft) -> list[Sentence]:
    """Return the stretches of the head and the foot that tell of the next meeting: 'Nästa: 4 juni, Vadstena'."""
    found: list[Sentence] = []
    for block in draft.document.blocks:
        view = draft.views[block.index]
        if draft.labels.get(block.index) not in _HEAD or not view.dates:
            continue
        for first, last in split_sentences(block.text):
            match = pattern("meetings", "announced").search(view.mask, first, last)
            if match:
                found.append(_stretch(draft, block.index, match.start("what"), last, "meetings"))
            elif found:
                found.append(_stretch(draft, block.index, first, last, None))
    return found


def _stretch(draft: Draft, block: int, start: int, end: int, label: str | None) -> Sentence:
    """Return a stretch of a block that stands under no point as a sentence."""
    view, text = draft.views[block], draft.document.blocks[block].text
    return Sentence(
        item=None,
        block=block,
        start=start,
        end=end,
        text=text[start:end],
        mask=view.mask[start:end],
        entities=tuple(e for e in view.entities if e.start >= start and e.end <= end),
        dates=tuple(d for d in view.dates if d.start >= start and d.end <= end),
        label=label,
    )


def _from_heading(draft: Draft, item: r.Item, meeting: str | None) -> list[r.ComingDate]:
    """'Nästa möte 12/6' as a heading."""
    small = small_letters(item.heading)
    own = pattern("meetings", "heading").search(small)
    named = pattern("meetings", "named_day").match(small)
    if not item.places or not (own or named or pattern("meetings", "event").search(small)):
        return []
    if not own and (pattern("meetings", "past").search(small) or pattern("meetings", "retold").search(small)):
        return []
    day = date.fromisoformat(meeting) if meeting else None
    return [
        r.ComingDate(
            item=item.id,
            text=item.heading,
            date=found.value,
            places=item.places[:1],
            probability=0.9,
            what=None if own else item.heading[: named.end("what")].strip() if named else item.heading,
            reason=table("meetings")["reasons"]["own" if own else "other"],
        )
        for found in find_dates(item.heading, meeting=day)
        if found.kind == "day" and found.value and (meeting is None or found.value > meeting)
    ]


def _from_sentence(draft: Draft, sentence: Sentence, heading: str, meeting: str | None) -> list[r.ComingDate]:
    text = sentence.mask
    if sentence.retold and sentence.label != "meetings" and pattern("meetings", "past").search(text):
        return []
    if pattern("meetings", "law").search(text):
        return []
    if len(sentence.dates) == 1 and pattern("meetings", "cancelled").search(text):
        return []
    labelled = (
        sentence.label == "meetings"
        or bool(pattern("meetings", "day_list").search(text))
        or (bool(pattern("meetings", "next_day").search(text)) and not _under_other(draft, sentence))
        or bool(pattern("meetings", "heading").search(heading))
        or (sentence.lead is not None and bool(pattern("meetings", "label").search(sentence.lead.mask)))
    )
    if not labelled and not _tells_of_event(sentence):
        return []
    days = [
        one
        for found in sentence.dates
        if _is_meeting(sentence, found, meeting, labelled)
        for one in _each_day(sentence, found)
    ]
    ours = labelled and (bool(pattern("meetings", "next_day").match(text)) or not _is_other(sentence))
    return [coming_of(draft, sentence, day, labelled=ours) for day in days]


def _tells_of_event(sentence: Sentence) -> bool:
    """Say whether a sentence that stands under no heading of meetings speaks of one."""
    text = sentence.mask
    if pattern("meetings", "past").search(text):
        return False
    words = ("event", "gathers", "seat_day")
    return any(pattern("meetings", key).search(text) for key in words) or _pending(sentence) or _is_day_line(sentence)


def _each_day(sentence: Sentence, found: FoundDate) -> list[FoundDate]:
    """Return every day of an event of some days; of a longer stretch the first, of an event that is moved the last."""
    if found.last and pattern("meetings", "moved").search(sentence.mask):
        return [replace(found, value=found.last)]
    first, last = found.day, date.fromisoformat(found.last) if found.last else None
    days = (last - first).days if first and last else 0
    if first is None or not 0 < days < _LONGEST_EVENT:
        return [found]
    return [replace(found, value=(first + timedelta(days=number)).isoformat()) for number in range(days + 1)]


def _is_day_line(sentence: Sentence) -> bool:
    """Say whether the sentence is a short line of a day and what happens on it."""
    if not pattern("meetings", "day_line").search(sentence.mask):
        return False
    return not pattern("meetings", "no_day_line").search(sentence.mask)


def _pending(sentence: Sentence) -> bool:
    """Say whether the line above, as a lead with a colon, tells that dates of meetings follow."""
    lead = sentence.lead
    return lead is not None and bool(pattern("meetings", "event").search(lead.mask))


def _is_meeting(sentence: Sentence, found: FoundDate, meeting: str | None, labelled: bool) -> bool:
    if found.kind != "day" or found.value is None or (meeting is not None and found.value <= meeting):
        return False
    at = found.start - sentence.start
    before = sentence.mask[:at]
    if pattern("meetings", "no_event" if not labelled else "no_day").search(_clause(sentence.mask, at)):
        return False
    if (
        meeting is not None
        and found.guessed
        and not labelled
        and _lies_behind(sentence, found, date.fromisoformat(meeting))
    ):
        return False
    if len(sentence.dates) > 1 and _is_struck(sentence, found):
        return False
    near = before[-60:].rsplit(".", 1)[-1] if not before.rstrip().endswith(".") else before[-60:]
    clause = near.rsplit(",", 1)[-1] if "," in near else near
    moved = pattern("meetings", "moved").search(sentence.mask)
    if moved and moved.start() - at < _MOVED_REACH:
        return bool(found.last or pattern("meetings", "moved_to").search(before))
    if pattern("meetings", "sure_before").search(near):
        return True
    deadline = pattern("meetings", "last_day" if labelled else "deadline_before")
    return not (deadline.search(clause) or deadline.search(near) or pattern("meetings", "moved_from").search(clause))


_NEARER_BEHIND = timedelta(days=190)
"""A day without a year that is so far off lay behind rather than ahead, where the sentence tells of what was."""


def _lies_behind(sentence: Sentence, found: FoundDate, meeting: date) -> bool:
    """Say whether a day whose year is not told was meant in the year before: 'Nämnden sade ja den 12 juni'."""
    if found.day is None or found.day - meeting < _NEARER_BEHIND:
        return False
    return bool(pattern("meetings", "was").search(sentence.mask))


def _is_struck(sentence: Sentence, found: FoundDate) -> bool:
    """Say whether one of several days is crossed out or told to be cancelled."""
    at = found.start - sentence.start
    if sentence.text[:at].count(_STRUCK) % 2:
        return True
    end = re.search(r"[.;()|·]|,\s", sentence.mask[found.end - sentence.start :])
    after = sentence.mask[at : found.end - sentence.start + end.start()] if end else sentence.mask[at:]
    return bool(pattern("meetings", "cancelled").search(after))


_STRUCK = "~~"
_MOVED_REACH = 40
"""A day so far before the word that one was moved is another."""


def _clause(text: str, offset: int) -> str:
    """Return the stretch between commas in which `offset` lies."""
    start, end = text.rfind(", ", 0, offset) + 1, text.find(", ", offset)
    return text[start : end if end >= 0 else len(text)].lstrip()


def _is_other(sentence: Sentence) -> bool:
    return bool(pattern("meetings", "other").search(sentence.mask))


def coming_of(
    draft: Draft, sentence: Sentence, found: FoundDate, *, labelled: bool = False, reason: str = ""
) -> r.ComingDate:
    """Return the day of a meeting or event that a sentence tells; `reason` in place of the rule's."""
    other = _under_other(draft, sentence)
    by_us = Letter.OWN in sentence.mask
    own = labelled or (
        not (other and not by_us) and bool(pattern("meetings", "own").search(sentence.mask)) and not _is_other(sentence)
    )
    place = draft.document.place(sentence.block, sentence.start, sentence.end)
    lead_proposed = sentence.lead is not None and pattern("meetings", "proposed").search(sentence.lead.mask)
    reasons = table("meetings")["reasons"]
    doubt = f" {found.doubt}" if found.doubt else ""
    return r.ComingDate(
        item=sentence.item,
        text=place.quote,
        date=found.value or "",
        what=None if own else _what(draft, sentence, other),
        proposed=bool(lead_proposed or pattern("meetings", "proposed").search(sentence.mask)),
        places=(draft.document.place(sentence.block, found.start, found.end), place),
        probability=0.75 if found.doubt else 0.9,
        reason=(reason or reasons["own" if own else "other"]) + doubt,
    )


def _under_other(draft: Draft, sentence: Sentence) -> str | None:
    """Return the other body that the heading above a sentence names."""
    return body_of_heading(draft, draft.point(sentence.item))


def _what(draft: Draft, sentence: Sentence, other: str | None) -> str | None:
    """Return what the event is called, as written; the body that meets where no event is named."""
    for found in (pattern_in("meetings", "what"), pattern_in("meetings", "what", "noun")):
        match = found.search(sentence.mask)
        if match and not pattern_in("meetings", "what", "generic").match(match["what"].strip()):
            return sentence.text[match.start("what") : match.end("what")].strip()
    for told in (sentence, sentence.before):
        bodies = [e for e in told.entities if e.letter in (Letter.OUTER, Letter.OFFICE)] if told else []
        if bodies:
            return bodies[0].form
    if other:
        return other
    return draft.heading(sentence.item) or sentence.text.strip()
