"""What the learned model of doers sees of those who may be the ones that do what was promised.

Every feature is a text, the same in training and in reading. Names are letters, nobody is learned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lagetrunt.language.rules import pattern
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.learned.around import MOST, beside, stems
from lagetrunt.reading.learned.reasons import rule_of
from lagetrunt.reading.learned.seat_features import words_of
from lagetrunt.reading.passes.assignees import DOERS, assignee
from lagetrunt.reading.statements import Entity, Letter, Sentence

_ACTORS = DOERS | {Letter.OFFICE, Letter.OUTER}

Choices = dict[str, list[str]]
"""For each that may be chosen what speaks for and against it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An action with the sentences that it quotes, and what stands around that may tell who is to do it."""

    action: r.Action
    sentences: Sequence[Sentence]
    """Those that the quote touches; never empty."""
    following: Sentence | None
    """The next one under the same point."""
    author: str | None
    """Who took the notes."""
    block_kind: str

    @property
    def before(self) -> Sentence | None:
        """The sentence before it under the same point."""
        before = self.sentences[0].before
        return before if before is not None and before.item == self.sentences[0].item else None

    def are_many(self) -> bool:
        """Tell whether a pronoun acts that means more than one: no single person is meant by it."""
        told = (match["who"] for s in self.sentences for match in pattern("learned", "acting_pronoun").finditer(s.mask))
        return any(pronoun in table("actions")["plural_pronouns"] for pronoun in told)

    def is_quoted(self, sentence: Sentence, one: Entity) -> bool:
        """Tell whether a name stands within the quote."""
        place = self.action.places[0]
        return sentence.block == place.block and place.start <= one.start and one.end <= place.end


def of_doers(asked: Asked) -> Choices:
    """Return those who may be the doers, each with what speaks for it."""
    found: Choices = {}
    for sentence in asked.sentences:
        actors = [e for e in sentence.entities if e.letter in _ACTORS][:MOST]
        for at, entity in enumerate(actors):
            quoted = asked.is_quoted(sentence, entity)
            start, end = entity.start - sentence.start, entity.end - sentence.start
            names = [*beside(sentence.mask, start, end), f"at{min(at, 3)}", f"of{min(len(actors), 4)}", f"q{quoted}"]
            names += _joined(sentence, actors, at)
            names.append(f"last{at == len(actors) - 1}")
            _add(found, assignee(entity), [f"src{entity.letter}", *names])
    for source, entities in _around(asked):
        for at, entity in enumerate(entities[-MOST:]):
            if entity.letter in _ACTORS:
                of_source = f"src={source}"
                names = [of_source, f"{of_source}{entity.letter}", f"{of_source}-{min(len(entities) - at, 3)}"]
                _add(found, assignee(entity), [*names, *(f"{of_source}&{word}" for word in _pronouns(asked))])
    told = table("learned")["everybody"]
    every = dict.fromkeys(stem for sentence in asked.sentences for stem in stems(sentence.mask))
    _add(found, told, ["src=all", *(f"all~{stem}" for stem in every), *(f"all0{w}" for w in _opening(asked))])
    if asked.author:
        _add(found, asked.author, ["src=author", *(f"me&{word}" for word in _pronouns(asked))])
    sure, rule = int(asked.action.probability * 10), rule_of(asked.action.reason)
    for name in asked.action.assignees:
        alone = len(asked.action.assignees) == 1
        _add(found, name, ["by rule", f"rule={rule}", f"alone{alone}", f"sure={sure}", f"named{name in found}"])
    by_rule = "many" if len(asked.action.assignees) > 1 else "one" if asked.action.assignees else "none"
    for name, names in found.items():
        mine = "same" if name in asked.action.assignees else by_rule
        names += ("whoever", f"by={mine}", f"by={mine}&{rule}", f"label={asked.sentences[0].label}&{mine}")
        names += (f"kind={asked.block_kind}", f"choices={min(len(found), 5)}")
    return found


def _add(found: Choices, name: str, names: Iterable[str]) -> None:
    found.setdefault(name, []).extend(names)


def _around(asked: Asked) -> Iterator[tuple[str, Sequence[Entity]]]:
    first = asked.sentences[0]
    yield "aside", first.aside
    if first.owner is not None:
        yield "owner", (first.owner,)
    if first.lead is not None:
        yield "lead", first.lead.entities
    if asked.before is not None:
        yield "before", asked.before.entities
    if asked.following is not None:
        yield "next", asked.following.entities


def _joined(sentence: Sentence, actors: Sequence[Entity], at: int) -> Iterator[str]:
    """Yield how a name hangs together with the one before and the one after it."""
    for side, one, other in (("b", at - 1, at), ("a", at, at + 1)):
        if one >= 0 and other < len(actors):
            between = sentence.mask[actors[one].end - sentence.start : actors[other].start - sentence.start].split()
            yield f"join{side}={' '.join(between[:3])}&{actors[one].letter == actors[other].letter}"


def _opening(asked: Asked) -> list[str]:
    return [word for _, _, word in words_of(asked.sentences[0].mask)[:2]]


def _pronouns(asked: Asked) -> list[str]:
    """Return the words of the action that stand for somebody named elsewhere; '-' where there is none."""
    known = table("learned")["stand_for_somebody"]
    found = [word for s in asked.sentences for _, _, word in words_of(s.mask) if word in known]
    return list(dict.fromkeys(found)) or ["-"]
