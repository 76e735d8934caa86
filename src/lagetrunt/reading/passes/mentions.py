"""Every surface form of a person, organisation or body, and the text as the rules read it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from lagetrunt.language.dates import FoundDate, find_dates
from lagetrunt.language.names import is_genitive, without_genitive
from lagetrunt.language.organisations import Organisation, Organisations, abbreviated, organisations
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.bodies import Bodies
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.people import person_entities
from lagetrunt.reading.passes.small_names import SmallNames
from lagetrunt.reading.people import Directory, definite_roles
from lagetrunt.reading.statements import WORD, BlockView, Entity, Letter, capitals, in_small, masked

_KINDS: dict[Letter, r.MentionKind] = {
    Letter.PERSON: "person",
    Letter.ROLE: "person",
    Letter.ORGANISATION: "organisation",
    Letter.OWN: "body",
    Letter.OFFICE: "body",
    Letter.OUTER: "body",
}


@reads(needs=("directory", "header", "attendance", "items"), gives=("views", "mentions"))
def mentions(draft: Draft) -> None:
    """Find the names in every block and keep them as mentions and as the letters that the rules read."""
    finder = _Finder(draft)
    for block in draft.document.blocks:
        view = finder.view(block)
        draft.views[block.index] = view
        draft.doubts.extend(found.doubt for found in view.dates if found.doubt and not found.guessed)
        for entity in view.entities:
            mention = _mention(draft, block.index, entity)
            if mention:
                draft.mentions.append(mention)


class _Finder:
    """Finds the names of one paper."""

    def __init__(self, draft: Draft) -> None:
        self._directory = draft.directory
        self._meeting = _day(draft)
        self._room = {row.organisation for row in draft.attendance if row.organisation}
        self._small = SmallNames(self._room)
        known = tuple((row.name, row.aliases) for row in draft.known.organisations)
        names = organisations()
        others = sorted(name for name in self._room if names.plain_name(name) is None)
        extra: list[tuple[str, tuple[str, ...]]] = [*((name, ()) for name in others), *known]
        rows = [Organisation("", name, "other", "", (name, *aliases)) for name, aliases in extra]
        self._organisations = (Organisations(rows), names) if rows else (names,)
        body = draft.known.body or (draft.header.body.value if draft.header.body else None)
        others_known = tuple(
            form for row in draft.known.bodies for form in (row.name, *row.aliases) if row.name != body
        )
        self._bodies = Bodies(body, others_known)
        self._years = _years(draft)

    def view(self, block: Block) -> BlockView:
        """Return the block as the rules read it."""
        text = block.text
        taken = person_entities(text, self._directory)
        _add(taken, self._organisations_in(text))
        small = in_small(text)
        words = frozenset(WORD.findall(small))
        _add(taken, self._small.find(text, small, words))
        _add(taken, (Entity(a, b, letter, text[a:b]) for a, b, letter in self._bodies.find(small, text)))
        if not definite_roles().keys().isdisjoint(words):
            _add(taken, self._roles_in(small, text))
        taken.sort(key=lambda entity: entity.start)
        dates = tuple(find_dates(text, meeting=self._meeting, year=self._years.get(block.index)))
        lettered = [(found, self._letter(found)) for found in dates]
        return BlockView(masked(small, taken, lettered), tuple(taken), dates)

    def _letter(self, found: FoundDate) -> Letter:
        if found.kind != "day":
            return Letter.SPAN
        return Letter.PAST_DAY if found.day and self._meeting and found.day < self._meeting else Letter.COMING_DAY

    def _organisations_in(self, text: str) -> Iterable[Entity]:
        for finder in self._organisations:
            for hit in finder.find(text):
                form = text[hit.start : hit.end]
                genitive = is_genitive(form) and not is_genitive(hit.name)
                end = hit.start + len(without_genitive(form)) if genitive else hit.end
                self._small.met(hit.name)
                yield Entity(hit.start, end, self._letter_of(hit.name), text[hit.start : end], hit.name)
        for start, word in capitals(text):
            own = self._own_form(word)
            if own:
                yield Entity(start, start + len(own), Letter.ORGANISATION, own, own)
            if 2 <= len(word) <= 4 and not _has_vowel(word):
                name = abbreviated(word, self._room)
                if name:
                    yield Entity(start, start + len(word), Letter.ORGANISATION, word, name, probability=0.85)

    def _letter_of(self, name: str) -> Letter:
        row = organisations().get(name)
        member = name in self._room or row is None or row.kind == "municipality"
        return Letter.ORGANISATION if member else Letter.OUTER

    def _own_form(self, word: str) -> str:
        """Return the name of an organisation of the room that a word is, or is the genitive of; else nothing."""
        if word in self._room:
            return word
        bare = without_genitive(word)
        return bare if bare in self._room else ""

    def _roles_in(self, small: str, text: str) -> Iterable[Entity]:
        roles = definite_roles()
        for match in WORD.finditer(small):
            role = roles.get(match[0])
            if role:
                yield role_entity(match.start(), match.end(), text, role, self._directory)


def role_entity(start: int, end: int, text: str, role: str, directory: Directory) -> Entity:
    """Return the role as the person who holds it, or left open."""
    holder = directory.holder(role)
    if holder and holder.name:
        return Entity(start, end, Letter.PERSON, text[start:end], holder.name, probability=0.85)
    return Entity(start, end, Letter.ROLE, text[start:end], candidates=holder.candidates if holder else ())


def _has_vowel(word: str) -> bool:
    return any(char in table("mentions")["vowels"] for char in word.lower())


def _day(draft: Draft) -> date | None:
    value = draft.header.date.value if draft.header.date else None
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


def _years(draft: Draft) -> dict[int, int]:
    """Return the year told by the heading above, for the blocks of points such as 'Mötestider 2020'."""
    years = {}
    for item in draft.items:
        told = [int(word) for word in item.heading.split() if len(word) == 4 and word.isdigit() and word[:2] == "20"]
        if len(told) == 1 and re.search(table("dates")["year_headings"], item.heading.lower()):
            years.update(dict.fromkeys(item.blocks, told[0]))
    return years


def _add(taken: list[Entity], more: Iterable[Entity]) -> None:
    """Add the entities that do not touch one that stands there already."""
    there = [(entity.start, entity.end) for entity in taken]
    for e in more:
        if not there or not any(start <= e.start < end or start < e.end <= end for start, end in there):
            taken.append(e)


def _mention(draft: Draft, block: int, entity: Entity) -> r.Mention | None:
    kind = _KINDS.get(entity.letter)
    if kind is None:
        return None
    means = entity.means
    if entity.letter is Letter.OWN and draft.header.body:
        means = draft.header.body.value
    reasons = table("mentions")["reasons"]
    reason = reasons["open"] if entity.candidates else reasons[kind]
    return r.Mention(
        kind=kind,
        form=entity.form,
        means=means,
        candidates=entity.candidates,
        places=(draft.document.place(block, entity.start, entity.end),),
        probability=entity.probability,
        reason=reason.format(form=entity.form, means=means or "", candidates=", ".join(entity.candidates)),
    )
