"""Which days to come are days of meetings: what the model sees of them, and what is made of them."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from lagetrunt.language.words import speaking
from lagetrunt.reading import read_paper
from lagetrunt.reading.learned.days import (
    FILE,
    WORTH,
    days_of,
    days_to_come,
    meetings_of,
    of_day,
)
from lagetrunt.reading.learned.evidence import Learned, Seen, evidence
from lagetrunt.reading.learned.weights import Odds, odds, read_odds, weights, written
from tests.reading.drafts import paper

_PUT_OFF = "Karin Sandell hade papperen med sig hem, så det får bli den 11 december 2026 i stället."


def _known(**points: float) -> Odds:
    return read_odds(written([-3.0], {name: [weight] for name, weight in points.items()}))


def test_days_to_come_are_looked_at_and_none_that_have_passed() -> None:
    draft = paper(["Den 3 januari 2020 var vi i Lund.", "Vi ses den 11 december 2026."])
    assert [one.day.value for one in days_to_come(draft)] == ["2026-12-11"]


def test_features_tell_the_words_around_a_day_and_no_name() -> None:
    (one,) = days_to_come(paper([_PUT_OFF]))
    names = of_day(one)
    assert "B=bli" in names
    assert "A2=i stället" in names
    assert not [name for name in names if "sandell" in name.lower() or "karin" in name.lower()]


def test_day_that_the_model_knows_becomes_a_meeting_in_the_paper_itself() -> None:
    draft = paper([_PUT_OFF])
    draft.meetings.clear()
    days = days_of(draft, _known(m=5))
    assert days["2026-12-11"][0] == pytest.approx(2.0, abs=0.05)
    (meeting,) = meetings_of(draft, days)
    assert (meeting.date, meeting.text) == ("2026-12-11", _PUT_OFF)
    assert draft.document.blocks[meeting.places[0].block].text[meeting.places[0].start :].startswith("den 11 december")


def test_day_that_stands_already_or_is_unlikely_makes_no_other() -> None:
    draft = paper(["Nästa möte är den 11 december 2026."])
    assert [entry.date for entry in draft.meetings] == ["2026-12-11"]
    assert meetings_of(draft, days_of(draft, _known(m=5))) == []
    draft.meetings.clear()
    assert meetings_of(draft, days_of(draft, _known(m=3 + WORTH - 0.5))) == []


def test_evidence_of_a_meeting_tells_what_the_model_thinks_of_its_day() -> None:
    draft = paper(["Nästa möte är den 11 december 2026."])
    sentences = weights()
    assert sentences is not None
    seen = Seen.of(draft, Learned(sentences, days=_known(m=5)))
    assert evidence(seen, "meetings", draft.meetings[0])["day"] == pytest.approx(2.0, abs=0.05)


def test_deadline_and_day_of_a_meeting_are_told_apart() -> None:
    known = odds(FILE)
    assert known is not None
    draft = paper(["Svar ska lämnas senast den 4 december 2026.", "Vi ses härnäst den 11 december 2026 i Lund."])
    days = {value: chance for value, (chance, _) in days_of(draft, known).items()}
    assert days["2026-12-11"] > 0 > days["2026-12-04"]


def test_language_of_which_nothing_was_learned_has_the_days_of_its_rules(tmp_path: Path) -> None:
    folder = tmp_path / "language"
    shutil.copytree(Path(str(files("lagetrunt.language").joinpath("sv"))), folder)
    (folder / "days.z").unlink()
    text = "Minnesanteckningar 2026-10-02\n\nBudget\n\nNästa möte är den 11 december 2026."
    with speaking(folder):
        assert odds(FILE) is None
        assert read_paper(text.encode(), name="a.txt").meetings
