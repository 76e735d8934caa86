"""The file of what was learned: it comes back as it was written, and scores in bounds."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lagetrunt.reading.document import Block
from lagetrunt.reading.learned.classes import CLASSES
from lagetrunt.reading.learned.weights import log_odds, packed, probability, read, unpacked, weights, written
from lagetrunt.reading.statements import Sentence
from tests.reading.drafts import paper

_NONE = [0.0] * len(CLASSES)
_NUMBERS = st.lists(st.integers(-9000, 9000), min_size=len(CLASSES), max_size=len(CLASSES))


@given(st.lists(_NUMBERS, min_size=1, max_size=20))
def test_packed_numbers_are_added_each_for_itself(rows: list[list[int]]) -> None:
    assert unpacked(sum(map(packed, rows))) == [sum(column) for column in zip(*rows, strict=True)]


def test_file_gives_back_what_was_written_and_leaves_out_what_says_nothing() -> None:
    rows = {"wbeslut": [1.5, *_NONE[1:]], "wbeslutade": [-0.5, *_NONE[1:]], "woch": [0.001, *_NONE[1:]]}
    known = read(written([-2.0, *_NONE[1:]], rows))
    assert set(known.table) == {"wbeslut", "wbeslutade"}
    assert known.logits(["wbeslut", "wbeslutade", "wokänt"]) == (-1.0, *_NONE[1:])


def test_unknown_words_change_nothing() -> None:
    known = read(written([-2.0, *_NONE[1:]], {"wbeslut": [1.0, *_NONE[1:]]}))
    assert known.logits(["wabrakadabra", "bhokus pokus"]) == known.logits([])


def test_empty_sentence_is_judged_as_hardly_anything() -> None:
    known = weights()
    assert known is not None
    empty = Sentence(item=None, block=0, start=0, end=0, text="", mask="", entities=(), dates=())
    assert all(probability(logit) < 0.5 for logit in known.judge(empty, Block(0, "paragraph", "", 1), ""))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Nätverket beslutar att avtalet förlängs ett år.", {"decisions"}),
        ("Karin Sandell tar fram ett underlag till nästa möte.", {"actions"}),
        ("Frågan bordläggs till nästa möte.", {"postponed"}),
        ("Karin Sandell är ny ersättare i rådet efter Johan Melander.", {"appointments"}),
        ("Karin Sandell utses till ordförande.", {"appointments", "decisions"}),
        ("Eslöv har infört systemet och är nöjda.", {"positions"}),
        ("Platsen i styrgruppen är fortfarande vakant.", {"vacancies"}),
        ("Karin Sandell slutar sin tjänst i juni.", {"leavers"}),
    ],
)
def test_plain_sentence_is_likeliest_what_it_says(text: str, kinds: set[str]) -> None:
    known = weights()
    assert known is not None
    draft = paper([text])
    sentence = draft.sentences[0]
    logits = known.judge(sentence, draft.document.blocks[sentence.block], "Lokalfrågan")
    chances = dict(zip(CLASSES, map(probability, logits), strict=True))
    likeliest = sorted(chances, key=lambda name: -chances[name])
    assert set(likeliest[: len(kinds)]) == kinds
    assert chances[likeliest[len(kinds) - 1]] > 0.5


@given(st.floats(allow_nan=False))
def test_probability_stays_between_nought_and_one(logit: float) -> None:
    assert 0 <= probability(logit) <= 1


@given(st.floats(0, 1))
def test_log_odds_and_probability_undo_each_other(chance: float) -> None:
    assert math.isclose(probability(log_odds(chance)), min(max(chance, 0.001), 0.999), rel_tol=1e-9)
