"""What the pictures say and where their parts stand."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from lagetrunt.web.drawing import marks
from lagetrunt.web.drawing.ring import LABELLED_AT_MOST, Dot, count_words, grouped, lay_ring, told
from lagetrunt.web.drawing.timeline import Row, Span, lay_timeline
from lagetrunt.web.drawing.year import Gathering, lay_pulse, lay_year

YEARS = {"first": date(2019, 1, 1), "last": date(2027, 1, 1), "today": date(2026, 11, 19)}


def test_every_mark_has_its_word() -> None:
    """A mark never stands without a word."""
    assert set(marks.NAMES) == set(marks.WORDS)
    assert all(str(word) for word in marks.WORDS.values())


def test_state_hides_the_word_only_from_the_eye() -> None:
    """The word is there for screen readers."""
    assert '<span class="vh">Försenat</span>' in marks.state("late", hidden=True)


def test_ring_begins_at_the_top_and_goes_clockwise() -> None:
    """The first dot stands at the top, the next to the right."""
    first, second, *_rest = lay_ring([Dot("Arvika"), Dot("Eda"), Dot("Kil"), Dot("Sunne")]).dots
    assert (first.x, first.y < 0) == (0, True)
    assert second.x > 0


@pytest.mark.parametrize("count", [1, 5, 11, 16, 17, 33])
@pytest.mark.parametrize("size", ["large", "middle", "small", "tiny"])
def test_ring_dots_never_touch(count: int, size: str) -> None:
    """Neighbours keep apart, whatever the number and the size."""
    dots = lay_ring([Dot(f"Kommun {n}") for n in range(count)], size).dots
    for one, other in pairwise([*dots, dots[0]]):
        if one is not other:
            assert ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5 > one.radius + other.radius


def test_ring_leaves_names_out_when_they_are_too_many() -> None:
    """A county's ring has small dots without names."""
    assert all(p.anchor for p in lay_ring([Dot("Kil")] * LABELLED_AT_MOST, "large").dots)
    assert not any(p.anchor for p in lay_ring([Dot("Kil")] * (LABELLED_AT_MOST + 1), "large").dots)


def test_ring_is_wide_enough_for_a_long_name() -> None:
    """A long name does not stick out of the picture."""
    short, long = ([Dot("Eda"), Dot(name), Dot("Kil")] for name in ("Grums", "Upplands Väsby och Sollentuna"))
    assert lay_ring(long, "large").width > lay_ring(short, "large").width


def test_ring_refuses_a_state_that_it_cannot_draw() -> None:
    """Only round marks are dots."""
    with pytest.raises(KeyError):
        lay_ring([Dot("Kil", "late")])


def test_told_says_each_state_once_with_all_its_names() -> None:
    """The description carries the same facts as the picture."""
    dots = [Dot("Eda", "open"), Dot("Kil"), Dot("Säffle"), Dot("Torsby", "slash", "förhinder")]
    assert told(dots, {"full": "kommer"}) == "Kvar: Eda. kommer: Kil, Säffle. förhinder: Torsby."
    assert grouped(dots)["Klar"] == ["Kil", "Säffle"]
    assert count_words(dots) == "2 av 4"


def test_timeline_places_days_in_order_and_cuts_what_lies_outside() -> None:
    """A mandate from before the picture begins at its edge; one that goes on has an arrow."""
    drawn = lay_timeline(
        [Row("Kil", [Span("Ove", date(2001, 1, 1), date(2021, 1, 1)), Span("Maj", date(2021, 1, 1))])], **YEARS
    )
    before, now = drawn.lines[0].bars
    assert before.x == drawn.left
    assert before.right < now.x < (drawn.today or 0) < now.right + 1
    assert (before.ongoing, now.ongoing) == (False, True)


def test_timeline_leaves_out_a_name_that_does_not_fit() -> None:
    """A short mandate shows the first name, or nothing; the table has it all."""
    spans = [
        Span("Anna-Lena Söderström", date(2020, 1, 1), date(2020, 2, 1)),
        Span("Bo Söderström", date(2020, 2, 1), date(2020, 6, 1)),
    ]
    assert [bar.text for bar in lay_timeline([Row("Kil", spans)], **YEARS).lines[0].bars] == ["", "Bo"]


def test_timeline_refuses_an_unknown_kind_and_time_backwards() -> None:
    """Mistakes of the caller fail loudly."""
    with pytest.raises(ValueError, match="sat"):
        lay_timeline([Row("Kil", [Span("Ove", kind="sat")])], **YEARS)
    with pytest.raises(ValueError, match="end after"):
        lay_timeline([], first=date(2026, 1, 1), last=date(2026, 1, 1), today=date(2026, 1, 1))


def test_year_has_twelve_months_with_their_meetings_in_order() -> None:
    """Meetings of other years stay out."""
    days = [date(2026, 3, 20), date(2026, 3, 6), date(2025, 3, 7)]
    months = lay_year(2026, [Gathering(day) for day in days], today=date(2026, 11, 19))
    assert len(months) == 12
    assert [one.on.day for one in months[2].gatherings] == [6, 20]
    assert [month.first.month for month in months if month.is_now] == [11]


def test_pulse_counts_the_last_year_and_parts_bars_that_would_touch() -> None:
    """Two meetings in a week are two bars; planned ones and older ones are none."""
    today = date(2026, 11, 19)
    days = [today, today - timedelta(days=2), today - timedelta(days=366)]
    beats = lay_pulse([*map(Gathering, days), Gathering(today - timedelta(9), "planned")], today=today)
    assert len(beats) == 2
    assert beats[1].x - beats[0].x >= 7
    assert beats[1].x <= 128 - 5


def test_pulse_marks_cancelled_meetings() -> None:
    """A cancelled meeting is a cross."""
    today = date(2026, 11, 19)
    beats = lay_pulse([Gathering(date(2026, 10, 2), "cancelled"), Gathering(date(2026, 9, 4))], today=today)
    assert [beat.cancelled for beat in beats] == [False, True]
