"""The row of passes that turns a document into a reading."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from lagetrunt.language.words import forget_answers
from lagetrunt.reading.document import Document
from lagetrunt.reading.draft import Draft, Pass
from lagetrunt.reading.known import NOTHING_KNOWN, Known
from lagetrunt.reading.learned.judging import learned
from lagetrunt.reading.passes.actions import actions
from lagetrunt.reading.passes.appointments import appointments
from lagetrunt.reading.passes.attendance import attendance
from lagetrunt.reading.passes.body import body
from lagetrunt.reading.passes.decisions import decisions
from lagetrunt.reading.passes.extras import extras, leavers
from lagetrunt.reading.passes.followups import followups
from lagetrunt.reading.passes.header import header
from lagetrunt.reading.passes.items import items
from lagetrunt.reading.passes.kinds import kinds
from lagetrunt.reading.passes.layout import layout
from lagetrunt.reading.passes.meetings import meetings
from lagetrunt.reading.passes.mentions import mentions
from lagetrunt.reading.passes.own_labels import own_labels
from lagetrunt.reading.passes.people import people
from lagetrunt.reading.passes.positions import positions
from lagetrunt.reading.passes.postponed import postponed
from lagetrunt.reading.passes.sentences import sentences
from lagetrunt.reading.passes.stood_for import stood_for
from lagetrunt.reading.records import Reading

_MOST_KEPT = 1_000_000
"""After so many letters, some two hundred papers or a few huge ones, what was kept of their lines is let go."""
_letters_read = [0]
"""How many were read since."""

STRUCTURE: tuple[Pass, ...] = (layout, items, body, attendance, header)
"""What the paper is made of."""

STATEMENTS: tuple[Pass, ...] = (
    people,
    stood_for,
    mentions,
    sentences,
    meetings,
    postponed,
    decisions,
    followups,
    actions,
    leavers,
    appointments,
    positions,
    extras,
    learned,
    own_labels,
    kinds,
)
"""What the paper says."""

PASSES: tuple[Pass, ...] = (*STRUCTURE, *STATEMENTS)


class WrongOrder(Exception):
    """A pass needs what no earlier pass gives: a mistake in the program."""


def checked(passes: Sequence[Pass]) -> tuple[Pass, ...]:
    """Return the passes; refuse an order in which a need comes too late."""
    given: set[str] = set()
    for step in passes:
        missing = set(step.needs) - given
        if missing:
            raise WrongOrder(f"{step.name} needs {', '.join(sorted(missing))}, which no earlier pass gives")
        given |= set(step.gives)
    return tuple(passes)


PASSES = checked(PASSES)


def understand(document: Document, known: Known = NOTHING_KNOWN) -> Reading:
    """Return what the document says, as frozen records with places, probabilities and reasons."""
    draft = Draft(document, known)
    with _nothing_collected():
        for step in PASSES:
            step.run(draft)
    _let_go(document)
    return reading_of(draft)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Look for no garbage in circles meanwhile: reading makes none, and looking costs a fifth of a first one."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _let_go(document: Document) -> None:
    """Count the letters read, and after so many let go of what was kept of single lines."""
    _letters_read[0] += sum(len(block.text) for block in document.blocks)
    if _letters_read[0] > _MOST_KEPT:
        forget_answers()
        _letters_read[0] = 0


def reading_of(draft: Draft) -> Reading:
    """Return what a draft holds, frozen."""
    document = draft.document
    return Reading(
        document=document,
        header=draft.header,
        attendance=tuple(draft.attendance),
        items=tuple(draft.items),
        decisions=tuple(draft.decisions),
        actions=tuple(draft.actions),
        postponed=tuple(draft.postponed),
        appointments=tuple(draft.appointments),
        meetings=tuple(draft.meetings),
        positions=tuple(draft.positions),
        vacancies=tuple(draft.vacancies),
        leavers=tuple(draft.leavers),
        questions=tuple(draft.questions),
        money=tuple(draft.money),
        marks=tuple(draft.marks),
        mentions=tuple(draft.mentions),
        doubts=(*document.doubts, *dict.fromkeys(draft.doubts)),
    )
