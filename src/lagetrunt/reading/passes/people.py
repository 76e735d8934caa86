"""Who is who in the paper: the room, the names in the text, and who holds which role."""

from __future__ import annotations

import re
from itertools import islice

from lagetrunt.language.keys import fold
from lagetrunt.language.names import is_genitive, leading_name, strength, without_genitive
from lagetrunt.language.organisations import organisations
from lagetrunt.language.rules import pattern, rules
from lagetrunt.language.words import lines, per_language, per_language_most, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.people import Directory, Meant, Person
from lagetrunt.reading.short_forms import WHOLE, fit, is_cut_short, is_key
from lagetrunt.reading.statements import WORD, Entity, Letter, capitals, in_small, masked

_SURE_NAME = 0.65
_SHORTEST = 3
_LONGEST_NAME = 80
"""No name is longer; looking further would take its time on long lines."""
_MOST_WORDS = 4
"""No name has more words."""
_CUT_SHORT = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)? [A-ZÅÄÖ](?:[a-zåäö]{0,2}|-?[A-ZÅÄÖ])\b\.?(?!\w)")
_ALONE_BEFORE = re.compile(r"(?:^|[,;(:•*-]\s*|\W\s)$")
_KEY_BEFORE_NAME = re.compile(r"([\w-]{2,5})(?:\s*[=:–-])?\s$")
_KEY_AFTER_NAME = re.compile(r"\s*[(/,\[]?\s*([\w-]{2,5})(?!\w)")
_KEY_AFTER = re.compile(r"\s*[(/,\[]\s*|\s")
_KEY_BEFORE = re.compile(r"\s*[=:–-]\s*|\s")


@reads(needs=("header", "attendance", "items"), gives=("directory",))
def people(draft: Draft) -> None:
    """Fill the directory of the draft from the list of those present, the register and the running text."""
    directory = draft.directory
    for row in draft.attendance:
        person = directory.add(row.name, 0 if row.presence == "present" else 1, row.organisation)
        _take_titles(person.roles, row.title)
    if draft.header.secretary and draft.header.secretary.value:
        secretary = directory.add(draft.header.secretary.value, 0)
        secretary.roles.update(table("people")["secretary_roles"])
    chairs = [row for row in draft.attendance if row.chair]
    chairing = [row for row in chairs if row.presence == "present"] or chairs
    for row in chairing:
        directory.add(row.name, 0 if row.presence == "present" else 1).roles.update(table("people")["chair_roles"])
    for known in draft.known.people:
        person = directory.add(known.name, 3, known.organisation, known.aliases)
        for role in known.roles:
            _take_titles(person.roles, role)
    top = _top(draft)
    cut_short: dict[str, bool] = {}
    for block in draft.document.blocks:
        label = draft.labels.get(block.index)
        if label == "title":
            continue
        listed = block.index < top or label == "attendance"
        for name in _full_names(block.text, directory):
            if is_cut_short(name):
                cut_short[name] = cut_short.get(name, False) or listed
            else:
                _note(directory, name, listed)
        if listed:
            _note_first_names(block.text, directory)
    for name, listed in cut_short.items():
        _note_cut_short(directory, name, listed)
    _learn_keys(draft, top)
    _learn_roles(draft)


def _top(draft: Draft) -> int:
    """Return the block with which the first point begins; above it stands who is there."""
    return min((block for item in draft.items for block in item.blocks), default=0)


def _note(directory: Directory, name: str, listed: bool) -> None:
    person = directory.note(name)
    if listed:
        person.rank = min(person.rank, 1)


def _note_cut_short(directory: Directory, name: str, listed: bool) -> None:
    """Take in 'Karin Å' as another form of the one name that it may be short for, else as a name."""
    person = directory.short(name, 2)
    if person is None:
        _note(directory, name, listed)
    else:
        directory.tell_form(name, person)


def _note_first_names(text: str, directory: Directory) -> None:
    """Take in those whom the list of those present tells by their first names only."""
    names = lines("first_names.txt")
    places: set[int] | None = None
    for start, word in capitals(text):
        if word not in names or folded(word) in _no_names() or directory.part(folded(word), {}):
            continue
        if pattern("people", "alone_after").match(text, start + len(word)) and _ALONE_BEFORE.search(
            text[max(0, start - 3) : start]
        ):
            places = places if places is not None else {hit.start for hit in organisations().find(text)}
            if start not in places:
                directory.add(word, 1)


def _learn_keys(draft: Draft, top: int) -> None:
    """Learn the short forms that the list explains: 'Anna Berg (AnB)', 'AnB = Anna Berg'."""
    directory = draft.directory
    for key, names in draft.keys.items():
        for name in names:
            directory.tell_key(key, directory.note(name))
    for block in draft.document.blocks:
        listed = block.index < top or draft.labels.get(block.index) == "attendance"
        keys = [(start, word) for start, word in capitals(block.text) if is_key(word)]
        people = person_entities(block.text, directory) if keys else []
        for start, word in keys:
            for named in people:
                before = block.text[named.end : start] if named.end <= start else None
                after = block.text[start + len(word) : named.start] if named.start >= start + len(word) else None
                joined = (before is not None and _KEY_AFTER.fullmatch(before)) or (
                    after is not None and _KEY_BEFORE.fullmatch(after)
                )
                how = fit(word, named.means) if joined and named.means else 0
                if named.means and (how == WHOLE or (how and listed)):
                    directory.tell_key(word, directory.people[fold(named.means)])


def _take_titles(roles: set[str], title: str | None) -> None:
    words = fold(title or "")
    roles.update(role for role in table("people")["roles"] if role in words)


def _full_names(text: str, directory: Directory) -> list[str]:
    """Return every full name in running text, 'Elisabeth Svan' in 'Skicka det till Elisabeth Svan'."""
    names: list[str] = []
    if text.isupper():
        return names
    hits = None
    end = 0
    for start, word in capitals(text):
        if start < end or len(word) < 2:
            continue
        length = leading_name(text[start : start + 60], most=3)
        if not length:
            continue
        words = text[start : start + length].split()
        if words[0] not in lines("first_names.txt") and words[1] in lines("first_names.txt"):
            continue
        if hits is None:
            hits = {hit.start: hit.name for hit in organisations().find(text)}
        name = _without_organisation(text, start, words, hits)
        name = _without_next_name(name)
        found = " ".join(name)
        sure = len(name) >= 2 and strength(found) >= _SURE_NAME
        if sure or (len(name) == 2 and (_is_introduced(text, start, found) or _has_key(text, start, found))):
            end = start + len(found)
            owns = found.endswith("s") and pattern("people", "genitive_before").match(text[end : end + _LONGEST_NAME])
            names.append(found[:-1] if owns else _without_genitive(found, directory))
    return names


def _is_introduced(text: str, start: int, name: str) -> bool:
    """Say whether what stands around two capital words shows that they name a person."""
    if not all(len(word) >= _SHORTEST and word[1:].islower() for word in name.split()):
        return False
    before, after = text[max(0, start - 30) : start].lower(), text[start + len(name) :][:30].lower()
    before_pattern, after_pattern = pattern("people", "person_before"), pattern("people", "person_after")
    return bool(before_pattern.search(before) or after_pattern.search(after))


def _has_key(text: str, start: int, name: str) -> bool:
    """Say whether a short form beside two capital words shows that they are a name: 'NM Nahrin Malke'."""
    before, after = (
        _KEY_BEFORE_NAME.search(text[max(0, start - 9) : start]),
        _KEY_AFTER_NAME.match(text, start + len(name)),
    )
    return any(found and is_key(found[1]) and fit(found[1], name) == WHOLE for found in (before, after))


def _without_next_name(words: list[str]) -> list[str]:
    """Drop the first name of the next person, where a comma is missing: 'Siv Ask Jens'."""
    for position in range(2, len(words)):
        if words[position] in lines("first_names.txt") and words[position] not in lines("last_names.txt"):
            return words[:position]
    return words


def _without_organisation(text: str, start: int, words: list[str], hits: dict[int, str]) -> list[str]:
    """Drop the municipality after a name: 'Anna Ek Klippan'."""
    offset, kept = start, []
    for position, word in enumerate(words):
        offset = text.index(word, offset)
        if position >= 1 and offset in hits and not (position == 1 and word in lines("last_names.txt")):
            break
        if position == 0 and offset in hits:
            break
        kept.append(word.rstrip(".,;:"))
        offset += len(word)
    return kept


def _without_genitive(name: str, directory: Directory) -> str:
    bare = without_genitive(name)
    if bare != name and (fold(bare) in directory.people or bare.split()[-1] in lines("last_names.txt")):
        return bare
    return name


def _learn_roles(draft: Draft) -> None:
    """Learn from the text who is planeringsledare: 'NN blir nätverkets planeringsledare'."""
    directory = draft.directory
    smalls = [block.text.lower() for block in draft.document.blocks]
    whole = "\n".join(smalls)
    roles = [role for role in table("people")["roles"] if role in whole]
    for block, small in zip(draft.document.blocks, smalls, strict=True):
        if not any(role in small for role in roles):
            continue
        names = person_entities(block.text, directory)
        if not names:
            continue
        mask = masked(in_small(block.text), names, ())
        for rule in rules("people", "holder"):
            for match in rule.find_all(mask):
                named = next((e for e in names if e.start == match.start("person")), None)
                if named and named.means and fold(named.means) in directory.people:
                    directory.people[fold(named.means)].roles.add(match["role"])


def person_entities(text: str, directory: Directory) -> list[Entity]:
    """Return the people named in `text`, each with whom it means."""
    found: list[Entity] = []
    skip_until = 0
    lately: dict[str, Person] = {}
    for start, word in capitals(text):
        if start < skip_until or not directory.may_know(folded(word), word):
            continue
        entity = _person_at(text, start, word, directory, lately)
        if entity:
            found.append(entity)
            skip_until = entity.end
    return found


def _person_at(text: str, start: int, word: str, directory: Directory, lately: dict[str, Person]) -> Entity | None:
    token = folded(word)
    short = _CUT_SHORT.match(text, start)
    if short and is_cut_short(short[0]):
        named = directory.short(short[0].rstrip("."), 3)
        meant = None if named else _of_place(text, short.end(), Meant(None, directory.fitting(short[0])), directory)
        name = named.name if named else meant.name if meant else None
        if name:
            return Entity(start, short.end(), Letter.PERSON, short[0], name, probability=0.9)
    full = None
    words: list[re.Match[str]] = []
    if directory.begins_name(token):
        words = list(islice(WORD.finditer(text, start, start + _LONGEST_NAME), _MOST_WORDS))
        full = directory.longest([folded(one[0]) for one in words])
    if full:
        size, person = full
        end = words[size - 1].end()
        form = text[start:end]
        if is_genitive(fold(form)) and not is_genitive(fold(person.name)) and fold(form) != fold(person.name):
            end -= len(fold(form)) - len(without_genitive(fold(form)))
        lately.update({fold(part): person for part in person.name.split()})
        return Entity(start, end, Letter.PERSON, text[start:end], person.name, probability=0.97)
    if is_key(word):
        usual = word in table("people")["no_initials"] and not _acts(text, start + len(word))
        meant = None if usual else directory.by_initials(word)
        if meant is not None:
            end = start + len(word)
            return Entity(start, end, Letter.PERSON, word, meant.name, probability=meant.probability)
        if word.isupper():
            return None
    if token in _no_names() and not _acts(text, start + len(word)):
        return None
    meant = directory.part(token, lately)
    if meant is None:
        return None
    if meant.name is None:
        meant = _of_place(text, start + len(word), meant, directory)
    ending = 0 if directory.is_part(token) else len(token) - len(without_genitive(token))
    end = start + len(word) - ending
    return Entity(start, end, Letter.PERSON, text[start:end], meant.name, meant.candidates, meant.probability)


def _of_place(text: str, end: int, meant: Meant, directory: Directory) -> Meant:
    """Return who of several is meant, where the place stands beside: 'Karin i Osby', 'Karin (Osby)'."""
    beside = pattern("people", "place_beside").match(text, end)
    hit = next(iter(organisations().find(text[beside.end() : beside.end() + _LONGEST_NAME])), None) if beside else None
    name = directory.of_organisation(meant.candidates, hit.name) if hit and hit.start == 0 else None
    return Meant(name, probability=0.85) if name else meant


def _acts(text: str, end: int) -> bool:
    """Say whether a word that ends there is followed by what only people do, so that it is a name after all."""
    return bool(pattern("people", "acts_after").match(text, end, end + _LONGEST_NAME))


@per_language_most(20_000)
def folded(word: str) -> str:
    """Return a single word folded; the same names come again and again."""
    return fold(word)


@per_language
def _no_names() -> frozenset[str]:
    return frozenset(table("people")["no_names"])
