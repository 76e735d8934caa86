"""Lists of people as rows: where one begins, and which rows go on with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import Label, label_of
from lagetrunt.language.names import is_name, is_title, leading_name
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import per_language_most
from lagetrunt.reading.passes.entries import parse_entry, plain_order
from lagetrunt.reading.passes.gathering import hardly_more_than_people, is_led, tells_people
from lagetrunt.reading.passes.pieces import of_place
from lagetrunt.reading.passes.rows import Row, ends_sentence, folded, head_forms, is_sentence, row_label
from lagetrunt.reading.passes.splitting import split_list
from lagetrunt.reading.passes.tables import is_agenda_head

PEOPLE = frozenset({"present", "guests", "absent", "excused", "remote"})
"""The labels that stand over people."""

_LONGEST_HEAD = 30
_LED_SIGN = re.compile(r":|\s[–—]\s")
_LEAST_LED, _LONGEST_LED = 3, 2_000
_LEAST_RUN = 3
_LONGEST_BELOW = 70
_ANY_SURNAME = "Xy"
FIRST_ROWS = 40
"""How far down a paper its head may reach."""


def opens_list(rows: Sequence[Row], at: int, label: Label) -> bool:
    """Return whether a label of people stands over people: a value with a name, or rows that name somebody."""
    row = rows[at]
    value = row.text[label.value_start :].strip(" .:\t")
    if value:
        near_top = label.exact and at < FIRST_ROWS and not row.is_table
        return names_people(value) or fold(value) in folded("attendance", "nobody") or near_top
    if at + 1 >= len(rows):
        return False
    following = rows[at + 1]
    if names_people(following.text) or fold(following.text) in folded("attendance", "nobody"):
        return True
    inner = row_label(following)
    if inner and inner.kinds & PEOPLE:
        return True
    after = rows[at + 2] if at + 2 < len(rows) else None
    group = len(following.text) <= 60 and not ends_sentence(following.text)
    return bool(group and after and names_people(after.text)) or (
        label.exact and label.colon and at < FIRST_ROWS and row.number is None
    )


def table_of(row: Row) -> int | None:
    """Return the number of the table that a row is part of."""
    return row.first.cell.table if row.first.cell else None


def is_people_head(row: Row) -> bool:
    """Return whether a row is the head of a table of people."""
    heads = [head_forms(block.text) for block in row.blocks]
    if heads[0] and heads[0][0] in folded("attendance", "column_seat"):
        return False
    labels = [label_of(block.text.rstrip(" :") + ":") for block in row.blocks]
    sides = sum(1 for label in labels if label and label.exact and label.kinds & PEOPLE)
    if sides >= 2 and all(len(block.text) <= _LONGEST_HEAD for block in row.blocks):
        return True
    if any(len(block.text) > _LONGEST_HEAD for block in row.blocks):
        return False
    named = [head for head in heads if any(form in folded("attendance", "column_name") for form in head)]
    others = ("column_organisation", "column_present", "column_absent", "column_title")
    return bool(named) and any(form in folded("attendance", key) for head in heads for form in head for key in others)


def is_table_of_people(rows: Sequence[Row], at: int) -> bool:
    """Return whether most rows of a table hold a person, and an organisation or a mark of presence beside it."""
    table = table_of(rows[at])
    if fold(rows[at].first.text).strip(" .:") in folded("attendance", "column_seat"):
        return False
    if not any(table_of(row) == table and _is_person_row(row) for row in rows[at : at + 2]):
        return False
    inside = list(takewhile(lambda row: table_of(row) == table, islice(rows, at, None)))
    people = sum(1 for row in inside if len(row.blocks) > 1 and _is_person_row(row))
    return people >= 3 and people * 3 >= len(inside) * 2


def _is_person_row(row: Row) -> bool:
    """One cell with a name, all others short, and one with an organisation or a mark."""
    if any(len(block.text) > 60 for block in row.blocks):
        return False
    names = [
        block
        for block in row.blocks
        if leading_name(plain_order(block.text)) and not organisations().plain_name(block.text)
    ]
    others = [block.text for block in row.blocks if block not in names]
    marks = folded("attendance", "yes_marks") | folded("attendance", "no_marks")
    return len(names) == 1 and any(
        organisations().plain_name(text) or fold(text).strip(" .") in marks for text in others
    )


def in_list(rows: Sequence[Row], at: int, labels: Mapping[int, Label]) -> bool:
    """Return whether a row goes on with a list of people."""
    row = rows[at]
    label = labels.get(row.first.index)
    if row.is_table and is_agenda_head(row):
        return False
    if label and label.kinds & PEOPLE:
        return opens_list(rows, at, label)
    if label and (label.colon or label.exact) and not names_people(row.text):
        return False
    if row.first.kind == "heading" and not (
        at + 1 < len(rows) and not row.number and is_group(row.text) and names_people(rows[at + 1].text)
    ):
        return False
    if row.number and not names_people(row.text):
        return False
    if names_people(row.text) or fold(row.text) in folded("attendance", "nobody") or _is_led(row.text):
        return True
    if row.is_table and at and table_of(row) == table_of(rows[at - 1]):
        return not is_agenda_head(row)
    if tells_of_above(row, rows[at - 1]):
        return True
    following = at + 1 < len(rows) and names_people(rows[at + 1].text)
    return (following and is_group(row.text)) or _only_first_name(row, rows[at - 1])


def is_group(text: str) -> bool:
    """Whether a row can stand over a group of people in a list: short, no sentence, an organisation or a colon."""
    return (
        len(text) <= 60 and not is_sentence(text.rstrip(" :")) and not (ends_sentence(text) and not text.endswith(":"))
    )


@per_language_most(8_192)
def names_people(text: str) -> bool:
    """Return whether a row of a list names people and says nothing else."""
    bare = text.strip(" .\t")
    if not bare or len(bare) > 2000:
        return False
    entries = list(islice(split_list(bare), 2))
    first = bare[entries[0][0] : entries[0][1]].strip(" ,;\t")
    entry = parse_entry(first, organisations())
    if entry is None:
        return False
    rest = first.replace(entry.name, " ", 1)
    if (
        is_sentence("x " + re.sub(r"\(.*?\)", " ", rest))
        and not entry.partial
        and not entry.instead_of
        and not entry.absent
    ):
        return False
    return len(entries) > 1 or len(first) <= 140


def tells_of_above(row: Row, above: Row) -> bool:
    """Return whether a row tells what the person is whose name stands alone above: 'Kommundirektör, Lund'."""
    text = row.text.strip(" .")
    if row.is_table or row.number or len(text) > _LONGEST_BELOW or not is_name(above.text.strip(" .,")):
        return False
    if names_people(text) or is_sentence(text):
        return False
    place = organisations().plain_name(text) is not None
    return place or (is_title(text.split()[0].strip(",")) and not text.endswith(":"))


def _only_first_name(row: Row, above: Row) -> bool:
    words = row.text.split()
    return (
        len(words) == 1
        and row.first.layout.gap_before == 0
        and is_name(f"{words[0]} {_ANY_SURNAME}")
        and not is_name(above.text)
        and len(above.text.split()) == 1
    )


def opens_side(rows: Sequence[Row], at: int) -> bool:
    """'Från Region Halland' over the people of that side, where no label stands above."""
    text = rows[at].text.strip(" :.")
    bare = of_place().sub("", text)
    place = bare != text and at + 1 < min(len(rows), FIRST_ROWS) and organisations().plain_name(bare) is not None
    return place and names_people(rows[at + 1].text)


def led_people(rows: Sequence[Row], at: int, labels: dict[int, Label]) -> int:
    """Where a list without a label ends: three rows or more that each name an organisation and its people."""
    end = at
    while end < len(rows) and not rows[end].is_table and _is_led(rows[end].text):
        end += 1
    if _all_led(rows[at].text):
        return max(end, at + 1)
    named = sum(1 for row in rows[at:end] if names_people(row.text))
    return end if named >= 3 and 3 * named >= 2 * (end - at) else at


def _all_led(text: str) -> bool:
    """A paragraph of three or more such entries: 'Lund – Anna Berg. Eslöv – Bo Ek, Cia Al. Höör – Dan Ås.'"""
    if text.count("–") + text.count(":") < _LEAST_LED or len(text) > _LONGEST_LED:
        return False
    hits = (hit for hit in organisations().find(text) if _LED_SIGN.match(text, hit.end))
    found = [hit for hit in hits if leading_name(_after(text, hit.end))]
    return len(found) >= _LEAST_LED and not found[0].start


def _after(text: str, end: int) -> str:
    return text[end:].lstrip(" –—:")


def _is_led(text: str) -> bool:
    """'Lund: Anna Berg (ordf)', 'Eslöv – ingen'."""
    sign = _LED_SIGN.search(text)
    first = next(iter(organisations().find(text[:_LONGEST_HEAD])), None) if not sign else None
    if first and not first.start:
        return fold(text[first.end :]).strip(" (").split(" ")[0].strip(" ,.)") in folded("attendance", "nobody")
    lead, colon, after = (text[: sign.start()], sign[0], text[sign.end() :]) if sign else (text, "", "")
    if not colon or len(text) > 200 or organisations().plain_name(lead) is None:
        return False
    return names_people(text) or (
        fold(after).split()[:1] != [] and fold(after).split()[0] in folded("attendance", "nobody")
    )


def unlabelled(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield from where to where rows tell of people though no label says so: paragraphs, and runs of a name each.

    What stands over a run goes with it: 'Incheckning', 'Kallade'. With the first heading that has a number they end.
    """
    rows = list(takewhile(lambda row: not (row.first.kind == "heading" and row.number), rows))
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and _goes_on(rows, at, end):
            end += 1
        entries = sum(1 for row in rows[at:end] if _is_entry(row))
        if (entries >= _LEAST_RUN and 2 * entries >= end - at) or _tell_people(rows[at:end]):
            over = at and not is_led(rows[at].text) and _stands_over(rows[at - 1])
            yield (at - 1 if over else at), end
        at = end + 1


def _goes_on(rows: Sequence[Row], first: int, at: int) -> bool:
    """Say whether a row is about people: an entry, a paragraph, or what stands over the next entries."""
    if hardly_more_than_people(rows[at].text) or tells_people(rows[at].text):
        return True
    over = at > first and rows[at].number is None and is_group(rows[at].text)
    return over and at + 1 < len(rows) and _is_entry(rows[at + 1])


def _is_entry(row: Row) -> bool:
    return hardly_more_than_people(row.text) and names_people(row.text)


def _tell_people(rows: Sequence[Row]) -> bool:
    """Say whether one of the rows tells who was there, or all together do: a sentence for each part of a county."""
    return any(tells_people(row.text) for row in rows) or tells_people(" ".join(row.text for row in rows))


def _stands_over(row: Row) -> bool:
    """Say whether a row can be what stands over a list: a word or two, no value of the head and no day."""
    text = row.text
    plain = row.number is None and row_label(row) is None and not any(char.isdigit() for char in text)
    return plain and len(text) <= _LONGEST_HEAD and not ends_sentence(text) and not is_sentence(text)
