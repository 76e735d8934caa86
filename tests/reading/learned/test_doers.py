"""Who is to do what was promised: what the model sees of those named, and how it puts the rules right."""

from __future__ import annotations

import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from lagetrunt.language.words import speaking
from lagetrunt.reading import read_paper
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.doer_features import of_doers
from lagetrunt.reading.learned.doers import FILE, asked_of, put_right
from lagetrunt.reading.learned.seats import numbers_by_block
from lagetrunt.reading.learned.weights import Odds, odds, read_odds, written
from tests.reading.drafts import paper


def _known(**points: float) -> Odds:
    return read_odds(written([-3.0], {name: [weight] for name, weight in points.items()}))


def _promise(text: str, *assignees: str) -> tuple[Draft, r.Action]:
    draft = paper([text])
    place = draft.document.place(draft.sentences[-1].block, draft.sentences[-1].start, draft.sentences[-1].end)
    item = draft.sentences[-1].item
    action = r.Action(item=item, text=text, places=(place,), probability=0.8, reason="Raden.", assignees=assignees)
    return draft, action


def _weighed(draft: Draft, action: r.Action, known: Odds) -> tuple[str, ...]:
    actions = [action]
    put_right(draft, numbers_by_block(draft), actions, known)
    return actions[0].assignees


def test_those_weighed_are_the_named_ones_everybody_and_whom_the_rule_took() -> None:
    draft, action = _promise("Karin Sandell ringer Johan Melander.", "styrgruppen")
    ((_, asked),) = asked_of(draft, numbers_by_block(draft), [action])
    assert {"Karin Sandell", "Johan Melander", "alla", "styrgruppen"} <= set(of_doers(asked))


def test_features_hold_no_name() -> None:
    draft, action = _promise("Karin Sandell ringer Johan Melander.", "Karin Sandell")
    ((_, asked),) = asked_of(draft, numbers_by_block(draft), [action])
    seen = [name for names in of_doers(asked).values() for name in names]
    assert not [name for name in seen if "sandell" in name.lower() or "melander" in name.lower()]


def test_who_is_likely_becomes_the_doer_and_who_is_not_no_longer_is() -> None:
    draft, action = _promise("Papperen lämnas av Karin Sandell till Johan Melander.", "Johan Melander")
    known = _known(whoever=0.0, **{"B=av": 5.0, "B=till": -2.0})
    assert _weighed(draft, action, known) == ("Karin Sandell",)


def test_in_doubt_those_whom_the_rule_named_stay() -> None:
    draft, action = _promise("Papperen lämnas till Johan Melander.", "Johan Melander")
    assert _weighed(draft, action, _known(whoever=2.5)) == ("Johan Melander",)
    assert _weighed(draft, replace(action, assignees=()), _known(whoever=2.5)) == ()


def test_what_is_told_as_done_is_left_alone() -> None:
    draft, action = _promise("Karin Sandell har ringt.", "Karin Sandell")
    assert _weighed(draft, replace(action, reported=True), _known(whoever=-3.0)) == ("Karin Sandell",)


def test_receiver_is_no_doer() -> None:
    known = odds(FILE)
    assert known is not None
    draft, action = _promise("Karin Sandell mejlar underlaget till Johan Melander.")
    assert _weighed(draft, action, known) == ("Karin Sandell",)


def test_language_of_which_nothing_was_learned_has_the_doers_of_its_rules(tmp_path: Path) -> None:
    folder = tmp_path / "language"
    shutil.copytree(Path(str(files("lagetrunt.language").joinpath("sv"))), folder)
    (folder / "doers.z").unlink()
    text = "Närvarande: Karin Sandell, Lund\n\nBudget\n\nKarin Sandell skickar underlaget."
    with speaking(folder):
        assert odds(FILE) is None
        assert [a.assignees for a in read_paper(text.encode(), name="a.txt").actions] == [("Karin Sandell",)]
