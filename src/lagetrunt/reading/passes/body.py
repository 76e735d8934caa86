"""Which body a paper is of, in its plain name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, per_language, table
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.headlines import is_of_next
from lagetrunt.reading.passes.rows import Row, is_sentence, rows_of
from lagetrunt.reading.passes.titles import (
    bare_title,
    capital,
    first_body,
    flat,
    in_title,
    is_of_others,
    known_place,
    people_body,
    plain_body,
    with_tail,
)
from lagetrunt.reading.records import Header, Value

_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_COINED = re.compile(r"(?<![\w-])(?:[A-ZÅÄÖ][a-zåäö]+[A-ZÅÄÖ][a-zåäö]+|[A-ZÅÄÖ]{3,6})(?![\w-])")
_NEAR_ROWS = 14
_OPENING_ROWS = 5
_LONGEST_HEAD = 80
_LEAST_ACTS = 2
"""So many times a group must decide to be the body whose paper it is."""
_IN_HEAD = "Nämns i papperets huvud."


@reads(needs=("labels",), gives=("body",))
def body(draft: Draft) -> None:
    """Tell whose paper it is before the lists are read: the body that meets is no organisation in them."""
    draft.header = Header(body=body_of(draft, rows_of(draft.document.blocks)))


def body_of(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """Return the body that met, None where the paper does not tell."""
    if draft.known.body:
        return Value(value=draft.known.body, probability=0.99, reason="Angivet när papperet lämnades in.")
    titles = [row for row in rows if draft.labels.get(row.first.index) == "title"]
    titles += [row for row in rows[:8] if _heads(draft, row)]
    titles = [row for row in titles if not _only_places(row.text)]
    titles += [row for row in rows if row.first.layout.style == "furniture"]
    titles = [row for row in titles if not is_of_next(row.text)]
    known = _known(draft, titles) or _labelled(draft, rows, alone=True)
    if known:
        return known
    acting = _acting(draft)
    if acting:
        return acting
    counts = _named(draft)
    for row, told in [(row, told) for told in (in_title, _people_in_title) for row in titles]:
        found = told(row.text, counts)
        if found:
            return Value(
                value=_longer(found, rows),
                places=(draft.document.place(row.first.index),),
                probability=0.9,
                reason="Namnet i papperets rubrik.",
            )
    labelled = _labelled(draft, rows) or _in_sentence(draft, rows) or _opening(draft, rows)
    if labelled:
        return labelled
    return (
        _coined(draft, titles)
        or _often_named(counts, others=False)
        or _bare_title(draft, titles)
        or _often_named(counts, others=True)
    )


def _acting(draft: Draft) -> Value[str] | None:
    """A group of the head that decides throughout the paper: the steering group of a league named before it."""
    blocks = draft.document.blocks
    head = [b for b in blocks if b.index < _NEAR_ROWS or draft.labels.get(b.index) == "furniture"]
    groups = set(table("bodies")["own_if_named"])
    for block in head:
        if len(block.text) > _LONGEST_HEAD or draft.labels.get(block.index) == "attendance":
            continue
        for match in _WORD.finditer(block.text):
            word = fold(match[0])
            if word not in groups:
                continue
            groups.remove(word)  # the head of a page comes again
            acts = re.compile(rf"(?<![\w-])(?:{_acts()}\s+{word}|{word}\s+{_acts()})(?!\w)")
            if sum(len(acts.findall(fold(one.text))) for one in blocks) >= _LEAST_ACTS:
                place = draft.document.place(block.index, match.start(), match.end())
                return Value(value=capital(word), places=(place,), probability=0.85, reason=_IN_HEAD)
    return None


@per_language
def _acts() -> str:
    return any_of(table("header")["bodies"]["acts"])


def _opening(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """People who are a body in one of the first lines, whatever else that line tells."""
    for row in rows[:_OPENING_ROWS]:
        name = None if is_of_next(row.text) else people_body(row.text)
        if name and " " in name:
            places = (draft.document.place(row.first.index),)
            return Value(value=name, places=places, probability=0.6, reason=_IN_HEAD)
    return None


def _coined(draft: Draft, titles: Sequence[Row]) -> Value[str] | None:
    """A name of its own making in a title, which the paper says again: 'ÖstKom', 'FSÖ'."""
    for at, row in enumerate(titles):
        for match in () if row.text.isupper() else _COINED.finditer(row.text):
            if at and match[0].isupper():
                continue
            again = sum(match[0] in block.text for block in draft.document.blocks)
            if (
                (again > 1 or not match[0].isupper())
                and organisations().get(match[0]) is None
                and not known_place(match[0])
            ):
                place = draft.document.place(row.first.index, match.start(), match.end())
                return Value(value=match[0], places=(place,), probability=0.6, reason=_IN_HEAD)
    return None


def _people_in_title(title: str, _counts: Counter[str]) -> str | None:
    return people_body(title)


def _often_named(counts: Counter[str], *, others: bool) -> Value[str] | None:
    """The body that the paper names most often; `others` takes in bodies that are rather somebody else's."""
    for name, count in counts.most_common(3):
        if others or (count > 1 and not is_of_others(name)):
            return Value(
                value=name,
                probability=0.75 if count >= 3 else 0.55,
                reason=f"Det organ som nämns oftast i papperet ({count} gånger).",
            )
    return None


def _bare_title(draft: Draft, titles: Sequence[Row]) -> Value[str] | None:
    for row in titles:
        rest = bare_title(row.text)
        if rest:
            return Value(
                value=rest,
                places=(draft.document.place(row.first.index),),
                probability=0.5,
                reason="Rubriken utan datum och ord för papperet.",
            )
    return None


def _heads(draft: Draft, row: Row) -> bool:
    """A line of the head that is no sentence and has no label may hold the name too."""
    plain = draft.labels.get(row.first.index) == "header" and label_of(row.text) is None
    return plain and not row.is_table and not is_sentence(row.text)


def _only_places(text: str) -> bool:
    """A row of the members' names, as under their coats of arms."""
    rest = text
    for hit in reversed(list(organisations().find(text))):
        rest = rest[: hit.start] + rest[hit.end :]
    return rest != text and not any(char.isalpha() for char in rest)


def _longer(name: str, rows: Sequence[Row]) -> str:
    """The name with the part of the country that follows it elsewhere: 'Ekonomichefsgruppen Dalarna'."""
    if " " in name:
        return name
    near = [row.text for row in rows[:_NEAR_ROWS]] + [row.text for row in rows if row.first.layout.style == "furniture"]
    found = Counter[str]()
    for text in near:
        for match in re.finditer(re.escape(name), text, re.IGNORECASE):
            whole = with_tail(name, match[0], text[match.start() :])
            found[whole] += len(whole) > len(name)
    return min(found, key=lambda one: (-found[one], len(one))) if found.total() else name


def _known(draft: Draft, titles: Sequence[Row]) -> Value[str] | None:
    """A body of the register that the title names."""
    for row in titles:
        title = flat(row.text)
        for body in draft.known.bodies:
            if any(flat(name) and flat(name) in title for name in (body.name, *body.aliases)):
                return Value(
                    value=body.name,
                    places=(draft.document.place(row.first.index),),
                    probability=0.97,
                    reason="Känt organ i papperets rubrik.",
                )
    return None


def _in_sentence(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """'Nämndens beredningsgrupp sammanträdde den 4 mars': a line of the head without a label."""
    for row in rows[:20]:
        if draft.labels.get(row.first.index) != "header" or label_of(row.text):
            continue
        name = first_body(row.text)
        if name:
            places = (draft.document.place(row.first.index),)
            return Value(value=name, places=places, probability=0.7, reason=_IN_HEAD)
    return None


def _labelled(draft: Draft, rows: Sequence[Row], *, alone: bool = False) -> Value[str] | None:
    """The name behind its label; with `alone` only a label that stands before nothing else: 'Organ:'."""
    for row in rows[:40]:
        label = label_of(row.text) if draft.labels.get(row.first.index) == "header" else None
        if label and "body" in label.kinds and label.has_value(row.text) and not (alone and len(label.kinds) > 1):
            value = row.text[label.value_start :].strip(" .")
            return Value(
                value=capital(value),
                places=(draft.document.place(row.first.index, label.value_start),),
                probability=0.9,
                reason="Står efter etiketten för nätverk eller grupp.",
            )
    return None


def _named(draft: Draft) -> Counter[str]:
    """The words of the paper that name a body, in their definite form, with how often they stand."""
    words: Counter[str] = Counter()
    for block in draft.document.blocks:
        words.update(_WORD.findall(block.text))
    found: Counter[str] = Counter()
    for word, times in words.items():
        name = plain_body(word)
        if name:
            found[name] += times
    return found
