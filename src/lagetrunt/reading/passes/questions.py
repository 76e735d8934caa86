"""Questions that nobody owns: asked and left open, or told as such."""

from __future__ import annotations

from lagetrunt.language.rules import holds_any, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.stated import stated
from lagetrunt.reading.statements import Letter, Sentence

_SETTLED = frozenset({"action", "decision", "postponed"})


def questions(draft: Draft) -> None:
    """Find the questions that are left open; what says so of the sentence before belongs to it."""
    rounds = {item.id for item in draft.items if item.kind == "go-round"}
    answered = {(entry.item, place.block) for entry in draft.positions for place in entry.places}
    empty = {(place.block, place.start) for entry in draft.vacancies for place in entry.places}
    empty |= {(place.block, place.end) for entry in draft.vacancies for place in entry.places}
    tasks = {_row(draft, place.block) for entry in draft.actions for place in entry.places}
    taken: set[int] = set()
    for number, sentence in enumerate(draft.sentences):
        later = draft.sentences[number + 1] if number + 1 < len(draft.sentences) else None
        following = later if later and later.item == sentence.item else None
        if not holds_any(sentence.mask, "extras", "questions", "cues") and sentence.label != "question":
            continue
        if number in taken or (_asks(sentence) and (sentence.block, sentence.start) in empty):
            continue
        last = _left_open(sentence, following)
        if last is None and (row := _row(draft, sentence.block)) is not None and row in tasks:
            continue  # somebody takes it on in the same row
        if last is None:
            if _asks(sentence) and _is_settled(draft, sentence):
                continue
            if not _is_open(sentence, following) or sentence.item in rounds:
                continue
            if following and (following.item, following.block) in answered and _asks(sentence):
                continue
            last = sentence
        if last is following and (last.block, last.end) in empty:
            continue
        if last is following:
            taken.add(number + 1)
        reason = table("extras")["reasons"]["question"]
        draft.questions.append(r.Question(**stated(draft, sentence, 0.7, reason, last)))


def _row(draft: Draft, block: int) -> tuple[int, int] | None:
    """Return the table and row in which a block stands."""
    cell = draft.document.blocks[block].cell
    return (cell.table, cell.row) if cell else None


def _asks(sentence: Sentence) -> bool:
    return sentence.mask.rstrip().endswith("?")


def _is_settled(draft: Draft, sentence: Sentence) -> bool:
    """Say whether the body decides or puts off something after the question, under the same point."""
    if pattern_in("extras", "questions", "who").match(sentence.mask):
        return False
    found = [*draft.decisions, *draft.postponed]
    places = [place for entry in found if entry.item == sentence.item for place in entry.places[:1]]
    return any((place.block, place.start) > (sentence.block, sentence.start) for place in places)


def _left_open(sentence: Sentence, following: Sentence | None) -> Sentence | None:
    """Return the sentence after, of the same paragraph, where it says that this one found no answer."""
    if following is None or following.block != sentence.block or sentence.taken & _SETTLED:
        return None
    says = pattern_in("extras", "questions", "no_answer").match(following.mask)
    asks = _asks(sentence) or pattern_in("extras", "questions", "matter").search(sentence.mask)
    return following if says and asks else None


def _is_open(sentence: Sentence, following: Sentence | None) -> bool:
    """Say whether a question stands that nobody has put or taken on."""
    text = sentence.mask
    refused = pattern_in("extras", "questions", "nobody").search(text)
    if sentence.owner is not None or (sentence.taken & _SETTLED and not refused):
        return False
    alone = pattern_in("extras", "questions", "no_answer").match(text)
    if alone and not pattern_in("extras", "questions", "matter").search(text, alone.end()):
        return False
    if pattern_in("extras", "questions", "unowned").search(text):
        return not _is_answered(sentence, following)
    if not _asks(sentence):
        return sentence.label == "question" and not _is_answered(sentence, following)
    who = pattern_in("extras", "questions", "who").match(text)
    few = len(text.split()) < table("extras")["questions"].get("fewest_words", 0)
    if (few and not who) or pattern_in("extras", "questions", "not_open").search(text):
        return False
    asked = pattern_in("extras", "questions", "asked_by").search(text)
    owned = pattern_in("extras", "questions", "owned").search(text)
    if (asked or owned) and not who:
        return False
    return not _is_answered(sentence, following) and not any(e.letter is Letter.PERSON for e in sentence.entities)


def _is_answered(sentence: Sentence, following: Sentence | None) -> bool:
    """Say whether the sentence after, of the same paragraph, answers or takes the question on."""
    if following is None or _asks(following):
        return False
    if sentence.label == "question" and following.block - sentence.block <= 1:
        return not pattern_in("extras", "questions", "no_answer").match(following.mask)
    if following.block != sentence.block:
        return False
    return bool(following.taken & _SETTLED or pattern_in("extras", "questions", "answer").match(following.mask))
