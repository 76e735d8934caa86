"""A reading as plain values (what JSON holds): the text's blocks, and one finding for each record.

Pure: it runs in the child that reads papers, so that nothing but plain values comes back from there.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from lagetrunt.language.names import is_title
from lagetrunt.language.organisations import organisations
from lagetrunt.reading.document import Document
from lagetrunt.reading.document import Place as ReadPlace
from lagetrunt.reading.known import Known, KnownName, KnownPerson
from lagetrunt.reading.records import Found, Mention, Reading

_KINDS = (
    ("attendance", "attendee"),
    ("items", "item"),
    ("decisions", "decision"),
    ("actions", "action"),
    ("postponed", "postponement"),
    ("appointments", "appointment"),
    ("meetings", "coming_date"),
    ("positions", "position"),
    ("vacancies", "vacancy"),
    ("leavers", "leaver"),
    ("questions", "question"),
    ("money", "money"),
    ("marks", "mark"),
)
_FOUND = {field.name for field in dataclasses.fields(Found)}
_AFTER_NAME = re.compile(
    r"\s*[,(]\s*(?P<title>[^\W\d_]+(?:\s[^\W\d_]+)?)\s+(?:för|vid|i|på|hos|inom)\s+(?P<rest>[^,.;()]+)"
)
_FROM = re.compile(r"\s*,?\s+(?:från|vid|hos)\s+(?P<rest>[A-ZÅÄÖ][^,.;()]+)")
_OWN_NAME = re.compile(r"[A-ZÅÄÖ][\w-]*(?:\s+[A-ZÅÄÖ][\w-]*)*")


def plain_reading(reading: Reading) -> dict[str, Any]:
    """Return all of a reading as plain values: `document`, `findings`, `doubts`."""
    document = reading.document
    return {
        "document": {
            "form": document.form,
            "extractor": document.extractor,
            "pages": document.pages,
            "blocks": [plain(block) for block in document.blocks],
        },
        "findings": [*_header(reading), *_records(reading), *_mentions(reading)],
        "doubts": list(dict.fromkeys((*document.doubts, *reading.doubts))),
    }


def plain(value: Any) -> Any:
    """Return a record as what JSON holds: dataclasses as objects, decimals as text."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    return value


def known_of(values: dict[str, Any]) -> Known:
    """Return what the register knows, out of the plain values in which it was sent to the child."""
    return Known(
        people=tuple(
            KnownPerson(row["id"], row["name"], tuple(row["aliases"]), row["organisation"], tuple(row["roles"]))
            for row in values["people"]
        ),
        organisations=tuple(
            KnownName(row["id"], row["name"], tuple(row["aliases"])) for row in values["organisations"]
        ),
        bodies=tuple(KnownName(row["id"], row["name"], tuple(row["aliases"])) for row in values["bodies"]),
        body=values["body"],
        standing=tuple(values["standing"]),
        labels=tuple((words, kind) for words, kind in values["labels"]),
    )


def _finding(kind: str, record: Found, *, field: str = "", more: dict[str, Any] | None = None) -> dict[str, Any]:
    payload = {name: value for name, value in plain(record).items() if name not in _FOUND}
    return {
        "kind": kind,
        "field": field,
        "payload": payload | (more or {}),
        "probability": min(1.0, max(0.0, float(record.probability))),
        "reason": record.reason,
        "places": [plain(place) for place in record.places],
    }


def _header(reading: Reading) -> Iterator[dict[str, Any]]:
    for field in dataclasses.fields(reading.header):
        value = getattr(reading.header, field.name)
        if value is not None:
            yield _finding("header", value, field=field.name)


def _records(reading: Reading) -> Iterator[dict[str, Any]]:
    for name, kind in _KINDS:
        for record in getattr(reading, name):
            yield _finding(kind, record)


def _mentions(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield the mentions that a person should see: people who are not simply those of the attendance list.

    All places of one form with one meaning are one finding.
    """
    listed = {attendee.name for attendee in reading.attendance}
    found: dict[tuple[str, str | None], dict[str, Any]] = {}
    for mention in reading.mentions:
        if mention.kind != "person" or (mention.form in listed and mention.means in (None, mention.form)):
            continue
        place = mention.places[0] if mention.places else None
        around = affiliation_after(reading.document, place) if place and " " in mention.form else {}
        key = (mention.form, mention.means)
        if key in found:
            _join(found[key], mention, around)
        else:
            found[key] = _finding("mention", mention, more={"title": None, "organisation": None} | around)
    yield from found.values()


def _join(finding: dict[str, Any], mention: Mention, around: dict[str, Any]) -> None:
    finding["places"] += [plain(place) for place in mention.places]
    finding["probability"] = min(finding["probability"], mention.probability)
    for name, value in around.items():
        finding["payload"][name] = finding["payload"][name] or value


def affiliation_after(document: Document, place: ReadPlace) -> dict[str, Any]:
    """Return title and organisation as told right after a name: 'NN, chef för X', 'NN från X'."""
    rest = document.blocks[place.block].text[place.end : place.end + 120]
    titled = _AFTER_NAME.match(rest)
    if titled and is_title(titled["title"].split()[0]):
        return {"title": titled["title"], "organisation": _organisation(titled["rest"])}
    came = _FROM.match(rest)
    named = organisations().get(_capitals(came["rest"])) if came else None
    return {"title": None, "organisation": named.name} if named else {}


def _organisation(text: str) -> str | None:
    """Return the organisation that a text names: one of the national list, or its run of capitals."""
    for hit in organisations().find(text):
        if hit.start == 0:
            return hit.name
    return _capitals(text) or None


def _capitals(text: str) -> str:
    found = _OWN_NAME.search(text)
    return found[0].strip() if found else ""
