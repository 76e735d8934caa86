"""What the passes over statements share: names and dates found in the text, and sentences in their context."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from lagetrunt.language.dates import FoundDate
from lagetrunt.language.keys import small_letters
from lagetrunt.language.words import per_language_most
from lagetrunt.reading.document import Place


class Letter(StrEnum):
    """The letter that stands for a name in the text the rules read; `grammar` of the language tells them too."""

    PERSON = "\ue000"
    ORGANISATION = "\ue001"
    OWN = "\ue002"
    MEMBERS = "\ue003"
    GROUP = "\ue004"
    OFFICE = "\ue005"
    OUTER = "\ue006"
    COMING_DAY = "\ue007"
    PAST_DAY = "\ue008"
    SPAN = "\ue009"
    ROLE = "\ue00a"


@dataclass(frozen=True, slots=True)
class Entity:
    """A name, group or role in a block, and whom it means (None: left open, with the candidates)."""

    start: int
    end: int
    letter: Letter
    form: str
    means: str | None = None
    candidates: tuple[str, ...] = ()
    probability: float = 0.95

    @property
    def name(self) -> str:
        """Whom it means, else the form as written."""
        return self.means or self.form


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block as the rules read it: small letters, names and dates as letters, same length as the text."""

    mask: str
    entities: tuple[Entity, ...]
    dates: tuple[FoundDate, ...]


@dataclass(slots=True)
class Sentence:
    """A sentence (or a cell, or a line) under an item, with what stands around it."""

    item: str | None
    block: int
    start: int
    end: int
    text: str
    mask: str
    entities: tuple[Entity, ...]
    """Those inside the sentence, with offsets in the block."""
    dates: tuple[FoundDate, ...]
    label: str | None = None
    """The kind of the label it stands behind or under: decision, action, postponed, report …"""
    own: str = ""
    """The words of that label, where it is one that the network uses as its own."""
    direct: bool = False
    """True where the label stands in the same line or it is the first sentence under it."""
    first: bool = False
    """True for the first sentence of its block."""
    lead: Sentence | None = None
    """The sentence with a colon that introduces the list in which it stands."""
    before: Sentence | None = None
    """The sentence before it under the same item."""
    owner: Entity | None = None
    """Who brought it up: 'Ärende från NN:'."""
    aside: tuple[Entity, ...] = ()
    """Names inside the label: 'AP 3 (Anna, 15/9):'."""
    aside_dates: tuple[FoundDate, ...] = ()
    retold: bool = False
    """True where the text around it tells of an earlier occasion."""
    taken: set[str] = field(default_factory=set)
    """Kinds of finding that already stand at this sentence."""

    def entities_in(self, start: int, end: int) -> list[Entity]:
        """Return the names within [start, end) of the sentence."""
        return [e for e in self.entities if e.start >= self.start + start and e.end <= self.start + end]

    def dates_in(self, start: int, end: int) -> list[FoundDate]:
        """Return the dates within [start, end) of the sentence."""
        return [d for d in self.dates if d.start >= self.start + start and d.end <= self.start + end]


def in_small(text: str) -> str:
    """Return `text` in small letters with plain dashes and blanks; offsets stay the same."""
    return small_letters(text).replace("–", "-").replace("\xa0", " ")


def masked(small: str, entities: Sequence[Entity], dates: Sequence[tuple[FoundDate, Letter]]) -> str:
    """Return a text that is in small letters with its names and dates as letters; offsets stay the same."""
    if not entities and not dates:
        return small
    pieces = list(small)
    for date, letter in dates:
        pieces[date.start : date.end] = letter * (date.end - date.start)
    for entity in entities:
        pieces[entity.start : entity.end] = entity.letter * (entity.end - entity.start)
    return "".join(pieces)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink [start, end) so that it neither begins with nor ends in white space, bullets or commas."""
    while start < end and not (text[start].isalnum() or text[start] in "\"”“(’'[§"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;–-"):
        end -= 1
    return start, end


def quote_of(places: tuple[Place, ...]) -> str:
    """Return the quotes of the places as one text."""
    return " ".join(place.quote for place in places)


WORD = re.compile(r"[^\W\d_](?:[\w’'&-]*\w)?")


@per_language_most(8_192)
def capitals(text: str) -> tuple[tuple[int, str], ...]:
    """Return the words that begin with a capital, with where they begin; several passes look for them in each block."""
    return tuple([(match.start(), match[0]) for match in WORD.finditer(text) if match[0][0].isupper()])
