"""What the model sees of a sentence: the same at training and in reading, and nothing of whom it names."""

from __future__ import annotations

from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.learned.features import Standing, features, standings, tokens
from lagetrunt.reading.statements import Letter, Sentence
from scripts.training.material import small_paper
from tests.reading.drafts import paper


def _features_of(draft: Draft, text: str) -> list[str]:
    sentence = next(s for s in draft.sentences if s.text == text)
    return features(sentence, draft.document.blocks[sentence.block], draft.items[0].heading)


def _sentence(text: str) -> Sentence:
    return Sentence(item=None, block=0, start=0, end=len(text), text=text, mask=text.lower(), entities=(), dates=())


def test_features_are_the_same_in_training_and_in_reading() -> None:
    text = "Eslöv tar fram ett förslag till den 12 april 2024."
    trained = _features_of(small_paper("Lokalfrågan", "", "Frågan är svår.", text), text)
    read = _features_of(paper([f"Frågan är svår. {text}"], meeting="2024-03-12"), text)
    assert trained == read


def test_names_leave_no_trace_when_they_are_known() -> None:
    one, other = "Karin Sandell mejlar listan.", "Johan Melander mejlar listan."
    assert _features_of(paper([one]), one) == _features_of(paper([other]), other)


def test_lone_first_names_are_people_when_single_sentences_are_read() -> None:
    draft = small_paper("Övrigt", "", "", "Anna kontaktar skolorna.")
    assert draft.sentences[-1].mask.startswith(Letter.PERSON * len("Anna"))


def test_label_of_a_list_reaches_the_sentence_when_it_is_told() -> None:
    draft = small_paper("Lokalfrågan", "Beslut", "", "Avtalet förlängs ett år.")
    assert draft.sentences[-1].label == "decision"


def test_numbers_are_all_alike() -> None:
    assert tokens("12 av 290 svarar!") == ("0", "av", "0", "svarar", "!")


def test_empty_sentence_has_only_its_setting() -> None:
    found = features(_sentence(""), Block(0, "paragraph", "", 1), "")
    assert found
    assert not any(name[0] in "wbghlf" for name in found)


def test_long_line_gives_no_more_features_than_its_first_words() -> None:
    block = Block(0, "paragraph", "ord", 1)
    few, many = (features(_sentence("ord och mer " * times), block, "") for times in (30, 3000))
    assert len(few) == len(many)


def test_standing_tells_what_comes_before_and_after_under_the_point() -> None:
    sentences = [_sentence(text) for text in ("Ett.", "Två.", "Tre.")]
    sentences[2].item = "i2"
    sentences[1].block = 1
    assert standings(sentences) == [
        Standing(before=0, left=1, following="två.", ends_block=True),
        Standing(before=1, left=0, following=None, ends_block=True),
        Standing(before=0, left=0, following=None, ends_block=True),
    ]
    assert standings([]) == []


def test_standing_counts_no_further_than_it_looks() -> None:
    found = standings([_sentence("Ord.") for _ in range(20)])
    assert max(one.before for one in found) == 6
    assert max(one.left for one in found) == 3
    assert [one.ends_block for one in found[-2:]] == [False, True]


def test_words_of_the_next_sentence_are_seen_where_one_stands() -> None:
    block = Block(0, "paragraph", "ord", 1)
    first, last = standings([_sentence("Frågan är svår."), _sentence("Den väcks igen.")])
    found = features(_sentence("Frågan är svår."), block, "", first)
    assert {"nväcks", "Xbefore0", "Xleft1"} <= set(found)
    alone = set(features(_sentence("Den väcks igen."), block, "", last)) - set(features(_sentence(""), block, ""))
    assert not any(name[0] == "n" for name in alone)
