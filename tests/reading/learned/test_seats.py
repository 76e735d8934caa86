"""Who takes which seat in whose place: what the model sees of people named, what it learns and makes of it."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from lagetrunt.language.words import speaking, table
from lagetrunt.reading import read_paper
from lagetrunt.reading.learned.evidence import Learned, Seen, evidence
from lagetrunt.reading.learned.seat_features import (
    Named,
    for_role,
    of_holder,
    of_relieved,
    of_roles,
    of_usual,
    role_spoken_for,
    words_of,
)
from lagetrunt.reading.learned.seats import (
    WORTH,
    SeatWeights,
    appointments_of,
    correct,
    everybody_named,
    numbers_by_block,
    read,
    seat_weights,
    seats_of,
)
from lagetrunt.reading.learned.weights import weights, written
from scripts.training import learning
from scripts.training.material import Example
from tests.reading.drafts import paper


def _named(*lines: str) -> dict[str, Named]:
    draft = paper(list(lines))
    return {one.person.name: one for _, one in everybody_named(draft, numbers_by_block(draft))}


def _known(**points: float) -> SeatWeights:
    return read(written([-3.0], {name: [weight] for name, weight in points.items()}))


def test_words_are_letters_for_names_and_nought_for_numbers() -> None:
    assert [word for _, _, word in words_of("\ue000\ue000\ue000 tar över, 12 maj.")] == [
        *("\ue000", "tar", "över", ",", "0", "maj", "."),
    ]


def test_features_hold_no_name() -> None:
    people = _named("Karin Sandell tar över efter Johan Melander i rådet.")
    assert set(people) == {"Karin Sandell", "Johan Melander"}
    for one in people.values():
        seen = [*of_holder(one), *(name for names in of_roles(one).values() for name in names)]
        seen += [*of_usual(one), *(name for names in of_relieved(one).values() for name in names)]
        assert not [name for name in seen if "sandell" in name.lower() or "melander" in name.lower()]


def test_roles_thought_of_are_those_told_and_the_usual_ones() -> None:
    people = _named("Karin Sandell blir revisor, Johan Melander reser.")
    roles = of_roles(people["Karin Sandell"])
    assert set(table("learned")["usual_roles"]) < set(roles)
    assert any(name.startswith("rAT") for name in roles["revisor"])
    before = of_roles(people["Johan Melander"])["revisor"]
    assert any(name.startswith("rBT") for name in before)
    assert "r<apart" not in before
    assert not any(name.startswith("rAT") for name in before)


def test_those_relieved_are_others_in_the_sentence_and_the_one_before_and_who_leaves() -> None:
    people = _named("Johan Melander slutar i juni.", "Karin Sandell går in och Aisha Rahimi hjälper till.")
    assert set(of_relieved(people["Karin Sandell"])) == {"Aisha Rahimi", "Johan Melander"}
    assert {"pleaver", "pprev"} <= set(of_relieved(people["Karin Sandell"])["Johan Melander"])


def test_lists_of_many_people_are_left_to_the_rules() -> None:
    draft = paper(["Kallade: " + ", ".join(["Karin Sandell, Johan Melander"] * 7) + "."])
    assert list(everybody_named(draft, numbers_by_block(draft))) == []


def test_time_does_not_grow_with_the_square_of_the_names() -> None:
    sizes = Counter[int]()
    for times in (5, 10):
        draft = paper(["Karin Sandell och Johan Melander åker."] * times)
        sizes[times] = sum(len(of_holder(one)) for _, one in everybody_named(draft, numbers_by_block(draft)))
    assert sizes[10] < sizes[5] * 2.1


def test_model_makes_an_appointment_of_somebody_no_rule_knew() -> None:
    draft = paper(["Johan Melander är bortrest och Karin Sandell susar iväg."])
    draft.appointments.clear()
    points = _known(**{"wA0=susar": 6, "rR=deltagare": 5, "ppost1=är": 6})
    seats = list(seats_of(draft, numbers_by_block(draft), points))
    assert [seat.person.name for seat in seats] == ["Karin Sandell"]
    (made,) = appointments_of(draft, seats)
    assert (made.person, made.role, made.replaces) == ("Karin Sandell", "deltagare", "Johan Melander")
    assert made.reason == table("learned")["reasons"]["appointments"]
    assert made.places[0].quote == "Johan Melander är bortrest och Karin Sandell susar iväg."


def test_model_makes_none_of_somebody_a_rule_knew_or_of_one_appointed_already() -> None:
    draft = paper(["Karin Sandell utses till ordförande."])
    seats = list(seats_of(draft, numbers_by_block(draft), _known(w=9, **{"rR=ordförande": 9})))
    assert [seat.is_new for seat in seats] == [False]
    assert appointments_of(draft, seats) == []
    twice = paper(["Karin Sandell susar dit.", "Karin Sandell susar dit igen."])
    twice.appointments.clear()
    seats = list(seats_of(twice, numbers_by_block(twice), _known(w=9, **{"rR=deltagare": 9})))
    assert len(seats) == 2
    assert len(appointments_of(twice, seats)) == 1


def test_rule_is_corrected_where_the_model_knows_a_likelier_role_or_one_relieved() -> None:
    draft = paper(["Karin Sandell utses till ordförande efter Johan Melander."])
    (rule,) = [entry for entry in draft.appointments if entry.person == "Karin Sandell"]
    for points, role, replaces in (
        ({"rsrc=rule": 4.0, "prule": 4.0}, "ordförande", "Johan Melander"),
        ({for_role("suppleant", "usual"): 6.0, "prule": 4.0}, "suppleant", "Johan Melander"),
        ({"rsrc=rule": 4.0, "p": 2.6}, "ordförande", "Johan Melander"),
        ({"rsrc=rule": 4.0, "p": 2.0}, "ordförande", None),
    ):
        draft.appointments[:] = [rule]
        seats = seats_of(draft, numbers_by_block(draft), _known(**points))
        correct(draft, numbers_by_block(draft), {(seat.number, seat.person.name): seat for seat in seats})
        assert [(entry.role, entry.replaces) for entry in draft.appointments] == [(role, replaces)]


def test_unlikely_ones_are_not_thought_about() -> None:
    draft = paper(["Karin Sandell berättar om budgeten."])
    draft.appointments.clear()
    assert list(seats_of(draft, numbers_by_block(draft), _known())) == []
    (seat,) = seats_of(draft, numbers_by_block(draft), _known(w=3 + WORTH))
    assert seat.holder == WORTH


def test_evidence_of_an_appointment_tells_what_the_model_thinks_of_person_role_and_place() -> None:
    draft = paper(["Karin Sandell utses till ordförande efter Johan Melander."])
    known = weights()
    assert known is not None
    points = _known(w=4, **{"rR=ordförande": 5, "prule": 7})
    seen = Seen.of(draft, Learned(known, points))
    (entry,) = [entry for entry in draft.appointments if entry.person == "Karin Sandell"]
    found = evidence(seen, "appointments", entry)
    assert entry.replaces == "Johan Melander"
    assert (found["seat"], found["seat role"], found["seat relieved"]) == pytest.approx((1.0, 2.0, 4.0), abs=0.05)


def test_whom_only_the_rule_knows_of_stays_the_one_relieved() -> None:
    draft = paper(["Karin Sandell tar över som kontakt efter Johan."])
    (entry,) = draft.appointments
    draft.appointments[:] = [replace(entry, replaces="Johan Öst")]
    known = _known(w=4, **{"rR=kontakt": 5})
    by_block = numbers_by_block(draft)
    seats = {(one.number, one.person.name): one for one in seats_of(draft, by_block, known)}
    correct(draft, by_block, seats)
    assert draft.appointments[0].replaces == "Johan Öst"


def test_what_is_learned_of_seats_comes_back() -> None:
    examples = [
        Example(f"net {at % 3}", ["w", "wA0=susar" if at % 2 else "wA0=talar"], (at % 2 == 1,)) for at in range(80)
    ]
    known = read(learning.as_file(examples))
    assert known.odds(["w", "wA0=susar"]) > 0 > known.odds(["w", "wA0=talar"])


def test_feature_of_a_usual_role_is_told_from_others() -> None:
    assert role_spoken_for(for_role("vice ordförande", "s~a&b")) == ("vice ordförande", "s~a&b")
    assert role_spoken_for("rR=ledamot") is None
    assert role_spoken_for("rtold=True&False") is None


def test_language_of_which_nothing_was_learned_has_no_seats(tmp_path: Path) -> None:
    folder = tmp_path / "language"
    shutil.copytree(Path(str(files("lagetrunt.language").joinpath("sv"))), folder)
    (folder / "seats.z").unlink()
    with speaking(folder):
        assert seat_weights() is None
        assert read_paper("Nytt råd\n\nKarin Sandell utses till ordförande.".encode(), name="a.txt").appointments
