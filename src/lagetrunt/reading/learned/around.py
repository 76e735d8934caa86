"""What stands beside a name or a day in a sentence, as the learned models see it."""

from __future__ import annotations

from collections.abc import Iterator

from lagetrunt.reading.learned.seat_features import words_of

STEM = 6
"""So many letters of a word are its stem."""
MOST = 12
"""So many words on either side are looked at."""
_NEAR = 3


def beside(mask: str, start: int, end: int) -> Iterator[str]:
    """Yield the words before and after [start, end) of a masked text: the nearest in their order, all as stems."""
    words = words_of(mask)
    before = [word for _, stop, word in words if stop <= start][-MOST:]
    after = [word for begin, _, word in words if begin >= end][:MOST]
    b = [*reversed(before), *("^" * _NEAR)][:_NEAR]
    a = [*after, *("$" * _NEAR)][:_NEAR]
    yield from (f"B={b[0]}", f"B2={b[1]} {b[0]}", f"B3={b[2]} {b[1]} {b[0]}", f"BA={b[0]}|{a[0]}")
    yield from (f"A={a[0]}", f"A2={a[0]} {a[1]}", f"A3={a[0]} {a[1]} {a[2]}", f"A~{a[0][:STEM]}")
    yield from (f"b~{word[:STEM]}" for word in dict.fromkeys(before))
    yield from (f"a~{word[:STEM]}" for word in dict.fromkeys(after))
    yield from (f"before={min(len(before), 6)}", f"after={min(len(after), 6)}")


def stems(mask: str) -> list[str]:
    """Return the stems of the first words of a masked text, each once."""
    return list(dict.fromkeys(word[:STEM] for _, _, word in words_of(mask)[: 2 * MOST]))
