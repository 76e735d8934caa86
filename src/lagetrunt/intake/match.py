"""Whom a written name means, against what the register held on the paper's day. Pure: values in, values out.

Nothing is joined here. A match says which person, organisation or body a name most likely is, how surely, and in
Swedish why; `ask` marks what a human must answer before two become one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from lagetrunt.intake.names import body_nearness, is_shorter_body, spelling
from lagetrunt.language.keys import fold
from lagetrunt.language.names import initials

SURE = 0.9
"""From here a match needs no question."""
JOIN_AT = 0.8
"""From here a proposed join is made where everything is let in, and told."""
_WORTH_ASKING = 0.15


@dataclass(frozen=True, slots=True)
class Tie:
    """That a person was seen with an organisation (or a title alone) between two days."""

    organisation: str
    title: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """A person of the register as it stood, with every name, tie and question already answered."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()
    bodies: frozenset[str] = frozenset()
    apart_from: frozenset[str] = frozenset()
    """Folded names that a human has said are somebody else."""

    def is_called(self, key: str) -> bool:
        """Return whether one of the names, folded, is `key`."""
        return key == fold(self.name) or any(key == fold(alias) for alias in self.aliases)


@dataclass(frozen=True, slots=True)
class Written:
    """A person as one paper writes them."""

    name: str
    organisation: str | None = None
    title: str | None = None
    day: date | None = None
    listed: bool = False
    """Whether the name stands in the attendance list."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody or something that a name may mean."""

    id: str
    name: str
    probability: float
    reason: str


@dataclass(frozen=True, slots=True)
class Match:
    """What a written name means: `id` of what it is, or None with candidates."""

    kind: str
    id: str | None = None
    name: str = ""
    candidates: tuple[Candidate, ...] = ()
    probability: float = 1.0
    reason: str = ""
    ask: bool = False
    """Whether a human should answer before it is joined with the best candidate."""
    by_human: bool = False
    """Whether only a human may answer it, whatever is let in."""
    as_name: str = field(default="", compare=False)
    """The name of the same paper's list that it stands for, where it is a first name, initials or a variant."""

    def plain(self) -> dict[str, Any]:
        """Return the match as it is kept with a finding."""
        return asdict(self)


def match_person(written: Written, known: Iterable[PersonSeen], in_list: frozenset[str] = frozenset()) -> Match:
    """Return whom a full name means.

    `in_list` holds the ids of people who stand in the same attendance list under another name: they are two people.
    """
    key, people = fold(written.name), list(known)
    exact = [person for person in people if person.is_called(key)]
    if exact:
        return among_namesakes(written, exact)
    near = [c for person in people if person.id not in in_list and (c := _near(written, person))]
    near.sort(key=lambda candidate: -candidate.probability)
    if not near:
        return Match("person", name=written.name, reason="ny i registret")
    best = near[0]
    rivals = [other for other in near[1:] if other.probability > best.probability - 0.1]
    return Match(
        "person",
        name=written.name,
        candidates=tuple(near[:5]),
        probability=best.probability,
        reason=best.reason,
        ask=True,
        by_human=bool(rivals),
    )


def among_namesakes(written: Written, exact: Sequence[PersonSeen]) -> Match:
    """Return which of the people who bear a written name it means."""
    agreeing = [person for person in exact if _agrees(written, person) is True]
    if len(agreeing) == 1:
        return _same(agreeing[0], 0.99, "samma namn och samma organisation")
    unsaid = [person for person in exact if _agrees(written, person) is None]
    if len(exact) == 1 and unsaid:
        return _same(unsaid[0], 0.95, "samma namn, och inget talar emot")
    candidates = tuple(
        Candidate(person.id, person.name, round(0.9 / len(agreeing or exact) * 0.6, 2), _namesake(written, person))
        for person in (agreeing or exact)
    )
    several = len(exact) > 1
    told = "flera med samma namn passar" if several else candidates[0].reason
    return Match(
        "person", name=written.name, candidates=candidates, probability=0.5, reason=told, ask=True, by_human=True
    )


def _same(person: PersonSeen, probability: float, reason: str) -> Match:
    return Match("person", person.id, person.name, (), probability, reason)


def _agrees(written: Written, person: PersonSeen) -> bool | None:
    """Return whether organisation (or, without one, title) speaks for the same person; None where nothing is said."""
    ties = [tie for tie in person.ties if tie.organisation]
    if not written.organisation or not ties:
        return None
    return any(fold(tie.organisation) == fold(written.organisation) for tie in ties)


def _namesake(written: Written, person: PersonSeen) -> str:
    tie = next((tie for tie in reversed(person.ties) if tie.organisation), None)
    if tie is None or not written.organisation:
        return "samma namn"
    was = " ".join(part for part in (tie.title, tie.organisation) if part)
    when = f" {tie.last.isoformat()}" if tie.last else ""
    return f"samma namn, men {was}{when} och {written.organisation} nu: en eller två personer?"


def _near(written: Written, person: PersonSeen) -> Candidate | None:
    if fold(written.name) in person.apart_from:
        return None
    spellings = [found for name in (person.name, *person.aliases) if (found := spelling(written.name, name))]
    if not spellings:
        return None
    found = max(spellings, key=lambda one: one.nearness)
    agrees = _agrees(written, person)
    weight, why = {
        True: (1.0, f"båda hör till {written.organisation}"),
        None: (0.85, "inget annat talar emot"),
        False: (0.35, f"men olika organisationer ({_organisations(person)} och {written.organisation})"),
    }[agrees]
    probability = round(found.nearness * weight, 2)
    if probability < _WORTH_ASKING:
        return None
    return Candidate(person.id, person.name, probability, f"{found.words}; {why}")


def _organisations(person: PersonSeen) -> str:
    return ", ".join(dict.fromkeys(tie.organisation for tie in person.ties if tie.organisation))


def match_in_paper(form: str, listed: Iterable[str]) -> Match | None:
    """Return whom of the paper's own list a form means: a first name, initials or a near spelling of a full name."""
    names = list(dict.fromkeys(listed))
    key = fold(form)
    if any(fold(name) == key for name in names):
        return None
    if " " in form.strip():
        near = [(found.nearness, name, found.words) for name in names if (found := spelling(form, name))]
        near.sort(reverse=True)
        if not near:
            return None
        candidates = tuple(Candidate("", name, round(value * 0.95, 2), words) for value, name, words in near)
        return Match(
            "person",
            name=form,
            candidates=candidates,
            probability=candidates[0].probability,
            reason=f"{near[0][2]}; {near[0][1]} står i listan över dem som var med",
            ask=True,
            by_human=len(near) > 1,
            as_name=near[0][1],
        )
    fitting = [name for name in names if fold(name.split()[0]) == key or initials(name) == form]
    if len(fitting) == 1:
        return Match("person", name=fitting[0], probability=0.95, reason="enda på mötet", as_name=fitting[0])
    if not fitting:
        return None
    candidates = tuple(Candidate("", name, round(0.9 / len(fitting), 2), "var med på mötet") for name in fitting)
    return Match(
        "person", name=form, candidates=candidates, probability=0.5, reason="flera på mötet passar", by_human=True
    )


@dataclass(frozen=True, slots=True)
class NameSeen:
    """An organisation or a body of the register with every name it goes by."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


def match_organisation(written: str, known: dict[str, NameSeen]) -> Match:
    """Return which organisation a plain name means; `known` is keyed by every folded name and alias."""
    found = known.get(fold(written))
    if found:
        return Match("organisation", found.id, found.name, probability=0.99, reason="känd organisation")
    return Match("organisation", name=written, probability=0.8, reason="ny organisation")


def match_body(written: str, known: Iterable[NameSeen]) -> Match:
    """Return which body a name means; inflected, differently joined and abbreviated names are the same body.

    A name with or without its area ('… Norra Skåne') is the same where only one body can be meant.
    """
    known = list(known)
    nearest = [
        Candidate(body.id, body.name, round(value, 2), "liknande namn")
        for body in known
        if (value := max(body_nearness(written, name) for name in (body.name, *body.aliases))) > 0.6
    ]
    nearest.sort(key=lambda candidate: -candidate.probability)
    if nearest and nearest[0].probability >= SURE and (len(nearest) == 1 or nearest[1].probability < 1.0):
        best = nearest[0]
        told = "samma namn" if best.probability == 1.0 else "förkortning eller stavning av samma namn"
        return Match("body", best.id, best.name, tuple(nearest[1:4]), best.probability, told)
    longer = [body for body in known if any(is_shorter_body(written, name) for name in (body.name, *body.aliases))]
    shorter = [body for body in known if is_shorter_body(body.name, written)]
    if len(longer) + len(shorter) == 1:
        same = (longer or shorter)[0]
        told = "ett kortare namn på det enda som heter så" if longer else "ett längre namn på det som är känt"
        return Match("body", same.id, same.name, tuple(nearest[:4]), SURE, told)
    if nearest:
        told = f"liknar {nearest[0].name}"
        return Match("body", name=written, candidates=tuple(nearest[:4]), probability=0.5, reason=told, ask=True)
    return Match("body", name=written, probability=0.9, reason="nytt organ")
