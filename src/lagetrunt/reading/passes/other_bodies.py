"""Which other body a heading is the name of: what stands under it is about that body, not the one that meets."""

from __future__ import annotations

from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.statements import Letter


def body_of_heading(draft: Draft, item: r.Item | None) -> str | None:
    """Return the heading where it names another body and nothing else: 'Hjälpmedelsrådet', 'LSS-nätverket'."""
    if item is None or not item.places:
        return None
    place = item.places[0]
    named = [e for e in draft.views[place.block].entities if place.start <= e.start and e.end <= place.end]
    others = [e for e in named if e.letter in (Letter.OFFICE, Letter.OUTER) and e.form == item.heading.strip(" .:")]
    return others[0].form if others else None
