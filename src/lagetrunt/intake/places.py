"""A stretch of a paper's text that a person has pointed out."""

from __future__ import annotations

from lagetrunt.models import Place, TextVersion

_AROUND = 30


def place_in(text: TextVersion, *, block: int, start: int, end: int) -> Place:
    """Return the place of [start, end) in a block, kept where it is new. Raises ValueError where there is none."""
    if not 0 <= block < len(text.blocks):
        raise ValueError(f"no block {block}")
    words = text.blocks[block]["text"]
    if not 0 <= start < end <= len(words):
        raise ValueError(f"no stretch {start}-{end} in block {block}")
    place, _made = Place.objects.get_or_create(
        text=text,
        block=block,
        start=start,
        end=end,
        defaults={
            "quote": words[start:end],
            "before": words[max(0, start - _AROUND) : start],
            "after": words[end : end + _AROUND],
        },
    )
    return place
