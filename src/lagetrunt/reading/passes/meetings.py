"""Meetings and events to come: not deadlines, not cancelled days, each date once."""

from __future__ import annotations

from datetime import date

from lagetrunt.language.dates import FoundDate, find_dates
from lagetrunt.language.rules import pattern, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.other_bodies import body_of_heading
from lagetrunt.reading.statements import Letter, Sentence


@reads(needs=("sentences", "items", "header"), gives=("meetings",))
def meetings(draft: Draft) -> None:
    """Find the days to come on which somebody meets."""
    meeting = draft.header.date.value if draft.header.date else None
    headings = {item.id: item.heading.lower() for item in draft.items}
    found: dict[str, r.ComingDate] = {}
    for item in draft.items:
        for entry in _from_heading(draft, item, meeting):
            found.setdefault(entry.date, entry)
    for sentence in draft.sentences:
        if not sentence.dates:
            continue
        for entry in _from_sentence(draft, sentence, headings.get(sentence.item or "", ""), meeting):
            if entry.date not in found or (entry.what is None and found[entry.date].what is not None):
                found[entry.date] = entry
    draft.meetings.extend(found.values())


def _from_heading(draft: Draft, item: r.Item, meeting: str | None) -> list[r.ComingDate]:
    """'Nästa möte 12/6' as a heading."""
    if not item.places or not pattern("meetings", "heading").search(item.heading.lower()):
        return []
    day = date.fromisoformat(meeting) if meeting else None
    return [
        r.ComingDate(
            item=item.id,
            text=item.heading,
            date=found.value,
            places=item.places[:1],
            probability=0.9,
            reason=table("meetings")["reasons"]["own"],
        )
        for found in find_dates(item.heading, meeting=day)
        if found.kind == "day" and found.value and (meeting is None or found.value > meeting)
    ]


def _from_sentence(draft: Draft, sentence: Sentence, heading: str, meeting: str | None) -> list[r.ComingDate]:
    text = sentence.mask
    if sentence.retold and sentence.label != "meetings" and pattern("meetings", "past").search(text):
        return []
    if pattern("meetings", "cancelled").search(text) or pattern("meetings", "law").search(text):
        return []
    labelled = (
        sentence.label == "meetings"
        or bool(pattern("meetings", "day_list").search(text))
        or bool(pattern("meetings", "heading").search(heading))
        or (sentence.lead is not None and bool(pattern("meetings", "label").search(sentence.lead.mask)))
    )
    event = pattern("meetings", "event").search(text)
    told = event or pattern("meetings", "gathers").search(text) or _pending(sentence)
    if not labelled and not told:
        return []
    if not labelled and pattern("meetings", "past").search(text):
        return []
    days = [d for d in sentence.dates if _is_meeting(sentence, d, meeting, labelled)]
    return [_coming(draft, sentence, d, labelled and not _is_other(sentence)) for d in days]


def _pending(sentence: Sentence) -> bool:
    """Say whether the line above, as a lead with a colon, tells that dates of meetings follow."""
    lead = sentence.lead
    return lead is not None and bool(pattern("meetings", "event").search(lead.mask))


def _is_meeting(sentence: Sentence, found: FoundDate, meeting: str | None, labelled: bool) -> bool:
    if found.kind != "day" or found.value is None or (meeting is not None and found.value <= meeting):
        return False
    before = sentence.mask[: found.start - sentence.start]
    near = before[-60:].rsplit(".", 1)[-1] if not before.rstrip().endswith(".") else before[-60:]
    clause = near.rsplit(",", 1)[-1] if "," in near else near
    deadline = pattern("meetings", "deadline_before")
    if deadline.search(clause) or deadline.search(near) or pattern("meetings", "moved_from").search(clause):
        return False
    return labelled or bool(found.value)


def _is_other(sentence: Sentence) -> bool:
    return bool(pattern("meetings", "other").search(sentence.mask))


def _coming(draft: Draft, sentence: Sentence, found: FoundDate, labelled: bool) -> r.ComingDate:
    other = body_of_heading(draft, next((item for item in draft.items if item.id == sentence.item), None))
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
        reason=reasons["own" if own else "other"] + doubt,
    )


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
    return next((item.heading for item in draft.items if item.id == sentence.item), sentence.text.strip())
