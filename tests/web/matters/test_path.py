"""Where the parts of a matter's drawn path stand, and what of it is told."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest

from lagetrunt.web.drawing.path import LEFT, WIDTH, Label, Path, Stop, Stretch, lay_path

TODAY = date(2026, 11, 19)


def _boxes(path: Path) -> list[tuple[int, float, float]]:
    found = []
    for one in path.stops:
        label = one.label
        if isinstance(label, Label):
            width = max(len(label.day) * 6.5, len(label.text) * 6.2)
            left = {"middle": label.x - width / 2, "start": label.x, "end": label.x - width}[label.anchor]
            found.append((label.level, left, left + width))
    return found


def test_path_runs_from_left_to_right_in_order_of_days() -> None:
    path = lay_path([Stop(date(2025, 5, 1)), Stop(date(2025, 2, 7)), Stop(date(2026, 10, 2), "decision")], today=TODAY)
    places = [one.x for one in path.stops]
    assert places == sorted(places)
    assert places[0] >= LEFT
    assert places[-1] < WIDTH
    assert path.today is not None
    assert places[-1] < path.today


def test_path_of_one_meeting_can_be_drawn() -> None:
    path = lay_path([Stop(date(2026, 2, 7), text="Taxan")], today=TODAY)
    assert path.solid[0] == path.solid[1]
    assert path.ahead is None
    assert path.stops[0].label is not None


def test_old_path_leaves_today_out_rather_than_shrinking_to_a_corner() -> None:
    path = lay_path([Stop(date(2016, 2, 7)), Stop(date(2016, 9, 7))], today=TODAY)
    assert path.today is None
    assert path.stops[-1].x > WIDTH / 2


def test_put_off_hops_to_the_next_day_with_its_reason() -> None:
    stops = [Stop(date(2025, 3, 7), "put_off", "Taxan", "ingen tid"), Stop(date(2025, 9, 4)), Stop(date(2025, 12, 4))]
    path = lay_path(stops, today=TODAY)
    assert [(hop.start, hop.end, hop.why) for hop in path.hops] == [(path.stops[0].x, path.stops[1].x, "ingen tid")]


def test_put_off_last_of_all_hops_nowhere() -> None:
    path = lay_path([Stop(date(2025, 3, 7)), Stop(date(2025, 9, 4), "put_off")], today=TODAY)
    assert path.hops == ()


def test_several_things_on_one_day_are_one_stop_the_weightiest() -> None:
    stops = [Stop(TODAY, "decision", "b"), Stop(TODAY, "point", "a"), Stop(TODAY - timedelta(90), "point", "c")]
    path = lay_path(stops, today=TODAY)
    assert [one.stop.text for one in path.stops] == ["c", "b"]


@pytest.mark.parametrize("count", [2, 12, 40, 120])
def test_labels_never_lie_on_each_other(count: int) -> None:
    kinds = ("point", "decision", "put_off", "point", "missing")
    stops = [
        Stop(date(2016, 2, 1) + timedelta(days=29 * n), kinds[n % 5], f"Ärendet nämns för gång {n}", "ingen tid")
        for n in range(count)
    ]
    path = lay_path(stops, today=TODAY)
    for (row, left, right), (other, begin, end) in combinations(_boxes(path), 2):
        assert row != other or right <= begin or end <= left
    assert path.stops[0].label is not None
    assert path.stops[-1].label is not None


def test_bars_of_a_lane_never_cover_each_other_and_the_left_out_are_counted() -> None:
    first = date(2025, 1, 10)
    stretches = [
        Stretch("Åtaganden", first + timedelta(days=9 * n), TODAY, f"löfte {n}", is_open=n % 2 == 0) for n in range(9)
    ]
    path = lay_path([Stop(first), Stop(date(2026, 9, 1))], stretches, today=TODAY)
    (lane,) = path.lanes
    assert len(lane.bars) + lane.left_out == 9
    for one, other in combinations(lane.bars, 2):
        assert one.y != other.y or one.x + one.width <= other.x or other.x + other.width <= one.x
    assert path.height > max(bar.y for bar in lane.bars) + 26


def test_next_meeting_is_reached_by_a_dashed_line() -> None:
    path = lay_path([Stop(date(2026, 10, 2), "decision"), Stop(date(2026, 12, 4), "next")], today=TODAY)
    assert path.ahead == (path.stops[0].x, path.stops[1].x)


@pytest.mark.parametrize("stops", [[], [Stop(TODAY, "flyttad")]])
def test_path_without_stops_or_of_unknown_kind_is_a_mistake(stops: list[Stop]) -> None:
    with pytest.raises(ValueError, match="kinds"):
        lay_path(stops, today=TODAY)
