"""What the register already knows, as plain values, so that reading needs no database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the register on the day of the paper."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    organisation: str | None = None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownName:
    """An organisation or a body, with every name it goes by."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


OwnLabels = tuple[tuple[str, str], ...]
"""Labels that the network uses besides those of the language: (words, what they mean as a label)."""


@dataclass(frozen=True, slots=True)
class Known:
    """People, organisations and bodies that the reader may recognise; all may be empty."""

    people: tuple[KnownPerson, ...] = ()
    organisations: tuple[KnownName, ...] = ()
    bodies: tuple[KnownName, ...] = ()
    body: str | None = None
    """Plain name of the body whose paper this is, where the sender said so."""
    standing: tuple[str, ...] = ()
    """Headings that are settled as standing in this body."""
    labels: OwnLabels = ()
    """What this body's own labels mean: 'decision', 'action', 'question', or 'report' where nothing is stated."""


NOTHING_KNOWN = Known()
