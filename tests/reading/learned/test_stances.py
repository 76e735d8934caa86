"""What an answer comes to: what the model sees of a position, and how it puts the rule's stance right."""

from __future__ import annotations

import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from lagetrunt.language.words import speaking
from lagetrunt.reading import read_paper
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.seats import numbers_by_block
from lagetrunt.reading.learned.stances import STANCES, StanceOdds, put_right, read, stance_odds, told_of
from lagetrunt.reading.learned.weights import written
from tests.reading.drafts import paper


def _known(**points: str) -> StanceOdds:
    """Return a table in which each feature speaks for one stance."""
    rows = {name: [4.0 if stance == told else 0.0 for stance in STANCES] for name, told in points.items()}
    return read(written([-2.0] * len(STANCES), rows))


def _answer(text: str, organisation: str, stance: r.Stance | None) -> tuple[Draft, r.Position]:
    draft = paper([text])
    sentence = draft.sentences[-1]
    place = draft.document.place(sentence.block, sentence.start, sentence.end)
    entry = r.Position(
        item=sentence.item,
        text=text,
        places=(place,),
        probability=0.8,
        reason="Raden.",
        organisation=organisation,
        topic=None,
        stance=stance,
    )
    return draft, entry


def _weighed(draft: Draft, entry: r.Position, known: StanceOdds) -> r.Stance | None:
    positions = [entry]
    put_right(draft, numbers_by_block(draft), positions, known)
    return positions[0].stance


def test_what_the_words_speak_for_becomes_the_stance() -> None:
    draft, entry = _answer("Lund har infört bilpool för personalen.", "Lund", "yes")
    assert _weighed(draft, entry, _known(**{"w=infört": "doing"})) == "doing"
    assert _weighed(draft, entry, _known(**{"rule=yes": "yes"})) == "yes"


def test_features_tell_words_label_and_heading_and_no_name() -> None:
    draft, entry = _answer("Karin Sandell säger att Lund deltar.", "Lund", "yes")
    names = told_of(draft, numbers_by_block(draft), entry)
    assert {"w=deltar", "oA=deltar", "rule=yes"} <= set(names)
    assert not [name for name in names if "sandell" in name.lower() or "lund" in name.lower()]


def test_what_is_under_discussion_and_quotes_as_long_as_lists_stay_with_the_rule() -> None:
    draft, entry = _answer("Lund diskuterar frågan.", "Lund", "discussing")
    assert told_of(draft, numbers_by_block(draft), entry) == []
    long, other = _answer(f"Lund deltar {'och arbetar vidare ' * 40}.", "Lund", "yes")
    assert _weighed(long, other, _known(any="no")) == "yes"
    assert _weighed(draft, replace(entry, stance="yes"), _known(any="no")) == "no"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Lund tackar nej till erbjudandet.", "no"),
        ("Lund är intresserade av att delta.", "interested"),
        ("Lund har inte tagit ställning ännu.", "undecided"),
    ],
)
def test_plain_answers_have_the_stance_of_their_words(text: str, stance: str) -> None:
    known = stance_odds()
    assert known is not None
    draft, entry = _answer(text, "Lund", None)
    assert _weighed(draft, entry, known) == stance


def test_language_of_which_nothing_was_learned_has_the_stances_of_its_rules(tmp_path: Path) -> None:
    folder = tmp_path / "language"
    shutil.copytree(Path(str(files("lagetrunt.language").joinpath("sv"))), folder)
    (folder / "stances.z").unlink()
    text = "Närvarande: Karin Sandell, Lund\n\nBilpool\n\nLund deltar inte."
    with speaking(folder):
        assert stance_odds() is None
        assert [entry.stance for entry in read_paper(text.encode(), name="a.txt").positions] == ["no"]
