"""Where in a paper something reported stands."""

from __future__ import annotations

from unicodedata import normalize

from lagetrunt.models import Action, Item, Place, Source, TextVersion

_REACH = 60
"""So many blocks after its heading a point's notes are looked for."""
_AROUND = 30


def places_of(words: str, *, action: Action | None, item: Item | None) -> list[Place]:
    """Return where something reported stands: the places of the action that tells it, else its words under the point.

    Where the words are not found as they stand (cells of a table, a paper without text), the point's own place.
    """
    fact = action or item
    if fact is None:
        return []
    rows = Source.objects.filter(fact_kind=type(fact).__name__, fact_id=fact.pk, place__isnull=False)
    own = [source.place for source in rows.select_related("place").order_by("pk") if source.place]
    if action is not None or not own:
        return own
    text = TextVersion.objects.get(pk=own[0].text_id)
    found = _found(text, own[0].block, normalize("NFC", words))
    return [found] if found else own


def _found(text: TextVersion, first: int, words: str) -> Place | None:
    for number in range(first, min(first + _REACH, len(text.blocks))):
        block = text.blocks[number]["text"]
        start = block.find(words)
        if start < 0:
            continue
        end = start + len(words)
        values = {"quote": words, "before": block[max(0, start - _AROUND) : start], "after": block[end : end + _AROUND]}
        place, _made = Place.objects.get_or_create(text=text, block=number, start=start, end=end, defaults=values)
        return place
    return None
