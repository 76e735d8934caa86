"""What every record of a statement begins with."""

from __future__ import annotations

from typing import Any

from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Sentence


def stated(
    draft: Draft, sentence: Sentence, probability: float, reason: str, last: Sentence | None = None
) -> dict[str, Any]:
    """Return item, text, place, probability and reason of what a sentence says, up to the end of `last` if given."""
    place = draft.document.place(sentence.block, sentence.start, (last or sentence).end)
    return {
        "item": sentence.item,
        "text": place.quote,
        "places": (place,),
        "probability": probability,
        "reason": reason,
    }
