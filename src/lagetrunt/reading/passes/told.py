"""People whom the text adds to the lists: guests of one point, absence told in a sentence, the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.names import leading_name, strength
from lagetrunt.language.organisations import Organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.groups import capacity_of_writer
from lagetrunt.reading.passes.headlabels import segments
from lagetrunt.reading.passes.pieces import Entry
from lagetrunt.reading.passes.rows import folded
from lagetrunt.reading.passes.secretary import full_name
from lagetrunt.reading.passes.splitting import short_name, split_list
from lagetrunt.reading.records import Attendee, Item

_LEAD_WORD = re.compile(r"[,;.(]|\s(?=[^\W\d_A-ZÅÄÖ])|\s[A-ZÅÄÖ][^\W\d_]*:")
_SURE_NAME = 0.65
_LEAST_FIRST = 4
"""Where half of so many people have but a first name, one that is absent may have no more."""
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]|$)")


def guests_of_items(draft: Draft, found: Sequence[Attendee], known: Organisations, body: str) -> list[Attendee]:
    """Return those whom a label under a point names: 'Föredragande: Anna Berg'."""
    present = {fold(entry.name) for entry in found}
    guests: list[Attendee] = []
    for item in draft.items:
        for index in item.blocks[:3]:
            block = draft.document.blocks[index]
            label = label_of(block.text)
            if not label or not label.colon or "guests" not in label.kinds or not label.exact or len(block.text) > 200:
                continue
            for begin, end in split_list(block.text[label.value_start :]):
                start = label.value_start + begin
                entry = parse_entry(block.text[start : label.value_start + end].strip(" ,;."), known, body=body)
                if entry and fold(entry.name) not in present:
                    present.add(fold(entry.name))
                    place = draft.document.place(index, start, start + len(entry.name))
                    partial = ", ".join(entry.partial) or _part(item)
                    guests.append(
                        Attendee(
                            name=entry.name,
                            organisation=entry.organisation,
                            title=entry.title,
                            capacity="guest",
                            partial=partial,
                            remote=entry.remote,
                            places=(place,),
                            probability=0.8,
                            reason=f"Står som {label.words} under punkten.",
                        )
                    )
    return guests


def _part(item: Item) -> str | None:
    return f"{table('attendance').get('at_point', '')} {item.number}".strip() if item.number else None


def absent_in_text(draft: Draft, found: Sequence[Attendee], known: Organisations) -> list[Attendee]:
    """Return those of whom a sentence says that they could not come; those listed as present are left alone.

    Only before the items and under the first of them: later on an absence is another one.
    """
    listed = {fold(entry.name) for entry in found}
    absent: list[Attendee] = []
    whole = "\n".join(block.text for block in draft.document.blocks).casefold()
    cues = [cue for cue in table("attendance")["absence_cues"] if cue in whole]
    later = {index for item in draft.items[1:] for index in item.blocks}
    by_first_name = 2 * sum(1 for entry in found if len(entry.name.split()) == 1) >= max(len(found), _LEAST_FIRST)
    for block in draft.document.blocks:
        if draft.labels.get(block.index) == "furniture" or block.index in later:
            continue
        small = block.text.casefold()
        if not any(cue in small for cue in cues):
            continue
        for start, piece, sentence in _absent_names(block):
            entry = parse_entry(piece.strip(" .,"), known, short=True)
            name = entry.name if entry else piece[: leading_name(piece)]
            sure = (
                strength(name) >= _SURE_NAME
                if len(name.split()) > 1
                else by_first_name or bool(entry and entry.organisation)
            )
            if name and sure and fold(name) not in listed and not _is_listed(name, listed):
                listed.add(fold(name))
                place = draft.document.place(block.index, start, start + len(name))
                absent.append(
                    Attendee(
                        name=name,
                        organisation=entry.organisation if entry else None,
                        presence="absent",
                        excused=_excused(sentence) or bool(entry and entry.excused),
                        places=(place,),
                        probability=0.7,
                        reason="Frånvaron sägs i texten.",
                    )
                )
    return absent


def _is_listed(name: str, listed: set[str]) -> bool:
    """Whether a first name, or one with an initial, is that of somebody in the lists."""
    words = fold(name).strip(".").split()
    short = len(words) == 1 or len(words[-1]) <= 2
    return short and any(
        other.split()[0] == words[0] and (len(words) == 1 or other.split()[-1].startswith(words[-1]))
        for other in listed
    )


def _absent_names(block: Block) -> Iterator[tuple[int, str, str]]:
    """Names in sentences that tell of absence: where each stands, what is told of it, and the sentence."""
    for sentence in _SENTENCE.finditer(block.text):
        before = _before().search(sentence[0])
        after = _after().search(sentence[0])
        if before:
            for start, piece in _names(sentence[0][: before.start()], sentence.start()):
                yield start, piece, sentence[0]
        elif after:
            for start, piece in _names(sentence[0][after.end() :], sentence.start() + after.end()):
                yield start, piece, sentence[0]


def _names(text: str, offset: int) -> Iterator[tuple[int, str]]:
    lead = re.match(r"[\s:,]*", text)
    start = lead.end() if lead else 0
    for begin, end in split_list(text[start:]):
        piece = text[start + begin : start + end]
        length = leading_name(piece) or short_name(piece)
        if length and not (set(fold(piece[length:]).split()) & folded("attendance", "no_absence")):
            yield offset + start + begin, piece


def _excused(text: str) -> bool:
    return any(cue in fold(text) for cue in folded("attendance", "excused_cues"))


def signed(draft: Draft, found: Sequence[Attendee], known: Organisations, body: str) -> list[Attendee]:
    """Return the rows with the organisation and title that only the signature tells."""
    told: dict[str, tuple[str | None, str | None]] = {}
    for block in draft.document.blocks:
        if draft.labels.get(block.index) != "signature":
            continue
        label = label_of(block.text)
        text = block.text[label.value_start :] if label else block.text
        entry = parse_entry(text.strip(" /.:_"), known, body=body)
        if entry:
            told[fold(entry.name)] = entry.organisation or entry.perhaps, entry.title
    return [
        replace(
            row, organisation=row.organisation or told[fold(row.name)][0], title=row.title or told[fold(row.name)][1]
        )
        if fold(row.name) in told
        else row
        for row in found
    ]


def note_takers(draft: Draft, found: Sequence[Attendee], known: Organisations, body: str) -> list[Attendee]:
    """Return those whom the head names as secretary and no list names: they were in the room."""
    listed = {fold(row.name) for row in found}
    added: list[Attendee] = []
    head = {"header", "attendance"}
    blocks = [block for block in draft.document.blocks if draft.labels.get(block.index) in head | {"signature"}]
    last = max((block.index for block in blocks if draft.labels[block.index] in head), default=-1)
    for block in blocks:
        label = label_of(block.text)
        if not label or "secretary" not in label.kinds or not label.has_value(block.text) or block.index > last + 1:
            continue
        entry = parse_entry(block.text[label.value_start :].strip(" ."), known, body=body)
        if entry and listed and fold(entry.name) not in listed:
            listed.add(fold(entry.name))
            added.append(
                Attendee(
                    name=entry.name,
                    organisation=entry.organisation or entry.perhaps,
                    title=entry.title,
                    capacity=capacity_of_writer(entry, known),
                    places=(draft.document.place(block.index, label.value_start),),
                    probability=0.75,
                    reason="Står som den som antecknat, i papperets huvud.",
                )
            )
    return added


def chaired(draft: Draft, found: Sequence[Attendee], known: Organisations, body: str) -> list[Attendee]:
    """Return the rows with the chair whom a label of the head names ('Mötesordförande: …'), added where unlisted."""
    rows = list(found)
    for block in draft.document.blocks:
        where = draft.labels.get(block.index)
        label = label_of(block.text) if where in ("header", "attendance") else None
        if where in ("header", "title") and not (label and "chair" in label.kinds):
            led = [segment for segment in segments(block.text) if "chair" in segment.label.kinds]
            label = led[0].label if led else None
        if not label or "chair" not in label.kinds:
            continue
        start = label.value_start
        if not label.has_value(block.text) and block.index + 1 < len(draft.document.blocks):
            following = draft.document.blocks[block.index + 1]
            if block.cell and (following.cell is None or following.cell.row != block.cell.row):
                continue
            block, start = following, 0
        entry = parse_entry(block.text[start:], known, body=body)
        short = full_name(_LEAD_WORD.split(block.text[start:])[0].strip(" ."), [row.name for row in rows])
        entry = Entry(short) if short and (entry is None or len(entry.name.split()) < 2) else entry
        if entry is None:
            continue
        place = draft.document.place(block.index, start)
        names = [fold(row.name) for row in rows]
        if fold(entry.name) in names:
            at = names.index(fold(entry.name))
            rows[at] = replace(rows[at], chair=True, places=(*rows[at].places, place))
        elif rows:
            rows.insert(
                0,
                Attendee(
                    name=entry.name,
                    organisation=entry.organisation,
                    title=entry.title,
                    chair=True,
                    places=(place,),
                    probability=0.75,
                    reason="Står som ordförande i papperets huvud.",
                ),
            )
    return rows


@per_language
def _before() -> re.Pattern[str]:
    return re.compile(r"\s+" + any_of(table("attendance")["absence_before"]), re.IGNORECASE)


@per_language
def _after() -> re.Pattern[str]:
    return re.compile(any_of(table("attendance")["absence_after"]), re.IGNORECASE)
