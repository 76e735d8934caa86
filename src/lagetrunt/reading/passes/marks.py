"""Lines that may not be spread, together with what they speak of."""

from __future__ import annotations

from lagetrunt.language.rules import holds_any, pattern
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Place
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Sentence

_SHORT = 60
"""A mark shorter than this that points back stands for the sentence before it too."""


def marks(draft: Draft) -> None:
    """Find the lines that may not be spread; those side by side in a paragraph are one."""
    under = {item.id: item.heading for item in draft.items}
    found: list[Place] = []
    marked: set[str | None] = set()
    for number, sentence in enumerate(draft.sentences):
        if is_marked(sentence.mask):
            marked.add(sentence.item)
            following = draft.sentences[number + 1] if number + 1 < len(draft.sentences) else None
            _add(draft, found, _with_what(draft, sentence, following))
    for sentence in draft.sentences:
        heading = under.get(sentence.item or "")
        if heading and sentence.item not in marked and pattern("marks", "heading").search(heading.lower()):
            marked.add(sentence.item)
            block = draft.document.blocks[sentence.block]
            found.append(draft.document.place(sentence.block, sentence.start, len(block.text.rstrip())))
    owners = {sentence.block: sentence.item for sentence in draft.sentences}
    reason = table("marks")["reason"]
    draft.marks.extend(
        r.Mark(item=owners[place.block], text=place.quote, places=(place,), probability=0.85, reason=reason)
        for place in found
    )


def is_marked(text: str) -> bool:
    """Say whether the line may not be spread."""
    if not holds_any(text, "marks", "cues") or text.rstrip().endswith("?"):
        return False
    if not pattern("marks", "pattern").search(text):
        return False
    return not pattern("marks", "not").search(text) or bool(pattern("marks", "sure").search(text))


def _with_what(draft: Draft, sentence: Sentence, following: Sentence | None) -> Place:
    """Return the place of a mark, with the sentence before or after that it is about where it says nothing itself."""
    start, end = sentence.start, sentence.end
    before = sentence.before
    bare = pattern("marks", "bare").search(sentence.mask) is not None
    if bare and sentence.first and following is not None and following.block == sentence.block:
        end = following.end
    elif before is not None and before.block == sentence.block and (bare or _points_back(sentence)):
        start = before.start
    return draft.document.place(sentence.block, start, end)


def _points_back(sentence: Sentence) -> bool:
    return len(sentence.text) < _SHORT and pattern("marks", "pointing").search(sentence.mask) is not None


def _add(draft: Draft, found: list[Place], place: Place) -> None:
    """Add a place; one that touches the last is joined to it."""
    last = found[-1] if found else None
    if last is not None and last.block == place.block and place.start <= last.end + 2:
        found[-1] = draft.document.place(place.block, min(last.start, place.start), max(last.end, place.end))
    else:
        found.append(place)
