"""Lists of who has which role: lines with the name of a body, names under a heading, and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.passes.holders import bracketed_role, is_relieved, people_in
from lagetrunt.reading.passes.roles import HOLDER, ROLE, SEAT, is_plural, named, role_in, with_roles
from lagetrunt.reading.statements import Entity, Sentence

_LETTERS = (ROLE, HOLDER, SEAT)
_SHORT_LINE = 3
"""So many words before a colon may be a part of the county under the heading of a body."""
_ALONE = 2
"""One name alone after the name of a group is no list."""
_SHORT_HEADING = 9
"""A role anywhere in a heading of so many words at most is what it is about."""
_WORDS_BETWEEN = 5
"""So many words at most stand between two names of one list."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in a list, with role, who is relieved, and the body that the line is about."""

    person: Entity
    role: str
    replaces: Entity | None = None
    body: str | None = None
    after: str | None = None
    """Who is relieved, where another cell tells it."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a heading says of those named below: their role, and whether it is about elections or seats elsewhere."""

    role: str | None = None
    is_seats: bool = False
    is_election: bool = False
    is_body: bool = False
    about: str | None = None
    """A role that stands elsewhere in the heading: for those told to take something on, not for lists."""


def around_of(heading: str) -> Around:
    """Return what the heading says of those named under it."""
    text = with_roles(heading.lower())
    search = {
        key: bool(pattern_in("appointments", "body", key).search(text))
        for key in ("seats_out", "elections", "body_like", "no_heading")
    }
    if search["no_heading"]:
        return Around()
    begins = pattern_in("appointments", "body", "heading_role").search(text)
    role = _plain(named(heading.lower(), *begins.span("role"))) if begins else None
    anywhere = (
        pattern_in("appointments", "body", "any_role").search(text) if len(text.split()) <= _SHORT_HEADING else None
    )
    about = named(heading.lower(), *anywhere.span("role")) if anywhere and not begins else None
    several = sum(text.count(letter + " ") + text.endswith(letter) for letter in _LETTERS[:2]) > 1
    if role is None or several:
        role = "" if search["elections"] else None
    about = about or _meant(text)
    is_election = search["elections"] or bool(role)
    search["seats_out"] = search["seats_out"] or bool(pattern_in("appointments", "body", "outer").search(text))
    return Around(role or None, search["seats_out"], is_election, search["body_like"], about)


def _meant(heading: str) -> str | None:
    """Return the role that a heading speaks of without its name: 'Protokollsjustering'."""
    meant = table("appointments")["meant"]
    return next((role for role in meant if pattern_in("appointments", "meant", role).search(heading)), None)


def _plain(role: str | None) -> str | None:
    """Return 'ledamot' for 'rådsledamot': in a heading the body stands before the role."""
    member = str(table("appointments")["implied"]["member"])
    return member if member and role and role.endswith(member) and " " not in role else role


def implied_role(around: Around) -> str | None:
    """Return the role of somebody elected under the heading, where nothing nearer tells it."""
    kind = "seat" if around.is_seats else "member" if around.is_body or around.is_election else ""
    return around.role or table("appointments")["implied"].get(kind)


def in_roll(sentence: Sentence, text: str, start: int, default: str | None) -> list[Listed]:
    """Return those named from `start` on, as in 'NN (ordf), MM, ersättare LL efter KK'."""
    found: list[Listed] = []
    role, last = default, start
    waiting: list[Entity] = []
    out: Entity | None = None
    people = people_in(sentence, start, len(text))
    for person in people:
        begin, end = person.start - sentence.start, person.end - sentence.start
        between = text[last:begin]
        last = end
        if pattern_in("appointments", "body", "makes_way").match(text, end):
            out = person
            continue
        if is_relieved(text, begin):
            if found and pattern_in("appointments", "body", "relieved_before").search(between):
                found[-1] = Listed(found[-1].person, found[-1].role, person)
            continue
        if found and not _is_listy(between):
            break
        role = _role_before(sentence, text, begin - len(between), between, default, role)
        after = pattern_in("appointments", "body", "role_after").match(text, end)
        own = bracketed_role(sentence, text, person) or (role_in(sentence, *after.span("role")) if after else None)
        if after and own and is_plural(sentence.mask[slice(*after.span("role"))]):
            while found and found[-1].role == role:  # 'NN och MM ledamöter'
                waiting.insert(0, found.pop().person)
            found += [Listed(one, own) for one in waiting]
        waiting = [] if own or role else [*waiting, person]
        if own or role:
            is_deputy = found and pattern_in("appointments", "body", "deputy_before").search(between)
            found.append(Listed(person, own or role or "", found[-1].person if is_deputy else out))
            out = None
    return found


def _is_listy(between: str) -> bool:
    """Say whether no more stands between two names than between those of a list."""
    outside = pattern_in("appointments", "body", "brackets").sub(" ", between)
    words = [word for word in outside.split() if word[0].isalpha()]
    return len(words) <= _WORDS_BETWEEN and not pattern_in("appointments", "body", "no_list").search(outside)


def _role_before(
    sentence: Sentence, text: str, start: int, between: str, default: str | None, role: str | None
) -> str | None:
    """Return the role told before a name; one that only one can have does not go on to the next name."""
    told = pattern_in("appointments", "body", "role_before").search(between)
    if told:
        return role_in(sentence, start + told.start("role"), start + told.end("role"))
    if role != default and is_sole(role):
        return default
    return role


def in_line(sentence: Sentence, text: str, around: Around, lead_role: str | None) -> list[Listed]:
    """Return those of a line that begins with a body, a role or a task before a colon: 'Skolrådet: NN, MM'."""
    line = pattern_in("appointments", "body", "line").match(text)
    if line is None and (around.is_seats or around.is_election):
        line = pattern_in("appointments", "body", "to_line").match(text)
    line = line or _group_line(text)
    if line is None:
        return []
    start, body = line.end(), line["body"]
    roles = pattern_in("appointments", "body", "role_at_end").search(body)
    role = role_in(sentence, *roles.span("role")) if roles else None
    is_group = bool(pattern_in("appointments", "body", "some_body").search(body))
    if not (sentence.first or role or is_group or lead_role):
        return []
    is_short = around.is_body and len(body.split()) <= _SHORT_LINE
    if not (role or around.is_seats or around.is_election or lead_role or is_group or is_short):
        return []
    if not _ends_as_list(sentence, text, start) or _is_of_deputy(text, start):
        return []
    default = role or lead_role or (None if is_group and is_sole(around.role) else around.role)
    found = in_roll(sentence, text, start, default or group_role(sentence.text[: len(body)].lower(), around))
    is_told = default or around.is_seats or around.is_election or is_short
    if not is_told and ROLE not in text[start:] and len(found) < _ALONE:
        return []
    name = sentence.text[slice(*line.span("body"))].strip() if not role else None
    return [Listed(one.person, one.role, one.replaces, name) for one in found]


def _is_of_deputy(text: str, start: int) -> bool:
    """Say whether a line tells of somebody who goes for another once, so that it is no list of holders."""
    alone = text[start:].count(ROLE) == 0 and pattern_in("appointments", "body", "one_day").search(text)
    return bool(alone and pattern_in("appointments", "body", "stands_in").search(text, start))


def _group_line(text: str) -> re.Match[str] | None:
    """Return the beginning of a line of the name of a group and those who are in it, without a colon."""
    line = pattern_in("appointments", "body", "group_line").match(text)
    return line if line and pattern_in("appointments", "body", "some_body").search(line["body"]) else None


def is_sole(role: str | None) -> bool:
    """Say whether a role is one that only one can have."""
    return bool(role and pattern_in("appointments", "body", "sole").search(role))


def group_role(body: str, around: Around) -> str:
    """Return the role of those named in a body (small letters), where nothing else tells it."""
    if pattern_in("appointments", "body", "outer").search(body):
        kind = "seat"
    elif around.is_seats:
        kind = "member" if pattern_in("appointments", "body", "standing").search(body) else "seat"
    else:
        kind = "group" if pattern_in("appointments", "body", "groups").search(body) else "member"
    return str(table("appointments")["implied"][kind])


def _ends_as_list(sentence: Sentence, text: str, start: int) -> bool:
    """Say whether what follows the names is no tale of what they do."""
    people = people_in(sentence, start, len(text))
    ends = [person.end - sentence.start for person in people]
    starts = [person.start - sentence.start for person in people]
    last = next((n for n in range(1, len(people)) if not _is_listy(text[ends[n - 1] : starts[n]])), len(people))
    people = people[:last]
    return bool(people) and all(
        pattern_in("appointments", "body", "after_name").match(text, person.end - sentence.start) for person in people
    )
