"""How near a record that was read comes to the one a careful person wrote, field by field.

Two statements are the same where most of their words are, or where one stands whole inside the other; names and dates
must be the same word for word. Every entry answers to one other at most, and as many pairs as possible are made.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

Entry = dict[str, Any]
Same = Callable[[Entry, Entry], bool]
Pairs = list[tuple[Entry, Entry]]

HEADER = ("body", "date", "start", "end", "place", "mode", "secretary")
STATEMENT, HEADING = 0.6, 0.8  # the least share of words in common
LONGER, SLACK, SHORTER = 3, 40, 0.4  # how much longer or shorter a quote that holds the other may be


@dataclass(slots=True)
class Count:
    """How many findings were expected, how many were read, and how many of them are the same."""

    expected: int = 0
    read: int = 0
    right: int = 0

    def __iadd__(self, other: Count) -> Count:
        self.expected += other.expected
        self.read += other.read
        self.right += other.right
        return self

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read or expected."""
        return self.right / self.read if self.read else float(not self.expected)

    @property
    def recall(self) -> float:
        """The share of what was expected that was read; 1 where nothing was read or expected."""
        return self.right / self.expected if self.expected else float(not self.read)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def words(text: object) -> list[str]:
    """Give the words of a text in small letters; of None there are none."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", str(text if text is not None else "")).lower())


def likeness(one: object, other: object) -> float:
    """Give the F1 of the words of two texts, 0 to 1."""
    first, second = Counter(words(one)), Counter(words(other))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def same_name(one: object, other: object) -> bool:
    """Tell whether two names, values or nothings have the same words."""
    return words(one) == words(other)


def same_heading(one: object, other: object) -> bool:
    """Tell whether two headings are one, small slips apart."""
    return same_name(one, other) or likeness(one, other) >= HEADING


def same_statement(expected: object, read: object) -> bool:
    """Tell whether two quotes are of one statement."""
    wanted, found = " ".join(words(expected)), " ".join(words(read))
    if not wanted or not found:
        return False
    if wanted in found:
        return len(found) <= LONGER * len(wanted) + SLACK
    return likeness(wanted, found) >= STATEMENT or (found in wanted and len(found) >= SHORTER * len(wanted))


def entries(record: Entry, key: str) -> list[Entry]:
    """Give the entries of a list in a record; one that is no entry becomes an empty one."""
    found = record.get(key)
    return [entry if isinstance(entry, dict) else {} for entry in found] if isinstance(found, list) else []


def pair(expected: list[Entry], read: list[Entry], same: Same) -> Pairs:
    """Give the most pairs of entries that are the same, nobody in two of them."""
    choices = [[number for number, found in enumerate(read) if same(wanted, found)] for wanted in expected]
    taken: dict[int, int] = {}

    def place(wanted: int, tried: set[int]) -> bool:
        for found in choices[wanted]:
            if found not in tried:
                tried.add(found)
                if found not in taken or place(taken[found], tried):
                    taken[found] = wanted
                    return True
        return False

    for wanted in range(len(expected)):
        place(wanted, set())
    return [(expected[wanted], read[found]) for found, wanted in sorted(taken.items(), key=lambda both: both[1])]


def alike(**tests: Callable[[Any, Any], bool]) -> Same:
    """Give the test that two entries pass when each named key passes its own."""
    return lambda one, other: all(test(one.get(key), other.get(key)) for key, test in tests.items())


def exactly(one: object, other: object) -> bool:
    """Tell whether two values are equal."""
    return one == other


def same_amount(one: object, other: object) -> bool:
    """Tell whether two amounts are equal, be they numbers or digits in a text."""
    try:
        return Decimal(str(one)) == Decimal(str(other))
    except InvalidOperation:
        return False


PERSON = alike(name=same_name)
STATED = alike(item=same_heading, text=same_statement)
LISTS: dict[str, tuple[str, Same]] = {
    "attendance": (
        "attendance",
        alike(name=same_name, organisation=same_name, presence=exactly, capacity=exactly),
    ),
    "items": ("items", alike(heading=same_heading, level=exactly, parent=same_name)),
    "decisions": ("decisions", STATED),
    "actions": ("actions", STATED),
    "postponed": ("postponed", alike(item=same_heading, text=same_statement, until=exactly)),
    "appointments": (
        "appointments",
        alike(item=same_heading, person=same_name, role=same_name, replaces=same_name),
    ),
    "meetings": ("meetings", alike(date=exactly)),
    "positions": ("positions", alike(organisation=same_name, item=same_heading, text=same_statement)),
    "vacancies": ("vacancies", alike(text=same_statement)),
    "leavers": ("leavers", alike(person=same_name)),
    "questions": ("questions", alike(text=same_statement)),
    "money": ("money", alike(amount=same_amount, text=same_statement)),
    "marks": ("marks", alike(text=same_statement)),
}
# What is told of an entry, counted where it is told: the list, the key, when two entries are one, when two values are.
DETAILS: tuple[tuple[str, str, Same, Callable[[Any, Any], bool]], ...] = (
    ("items", "kind", alike(heading=same_heading), exactly),
    ("items", "outcome", alike(heading=same_heading), exactly),
    ("attendance", "partial", PERSON, same_name),
    ("attendance", "instead_of", PERSON, same_name),
    ("attendance", "remote", PERSON, exactly),
    ("attendance", "excused", PERSON, exactly),
    ("decisions", "condition", STATED, same_statement),
    ("decisions", "until", STATED, exactly),
    ("postponed", "subject", STATED, same_statement),
    ("postponed", "reason", STATED, same_statement),
    ("positions", "topic", LISTS["positions"][1], same_statement),
    ("positions", "stance", LISTS["positions"][1], exactly),
)
FIRST_PART = """header attendance absent chairs items numbers decisions actions assignees due postponed appointments
meetings positions""".split()


def score(expected: Entry, read: Entry) -> dict[str, Count]:
    """Count every field of one record: those of `FIRST_PART` first, then the rest."""
    found = dict(_first_part(expected, read))
    counts = {field: found[field] for field in FIRST_PART}
    for name, (key, same) in LISTS.items():
        if name not in counts:
            counts[name] = _entries_counted(entries(expected, key), entries(read, key), same)
    for key, detail, one, value in DETAILS:
        pairs = pair(entries(expected, key), entries(read, key), one)
        counts[f"{key}.{detail}"] = _detail(expected, read, key, detail, pairs, value)
    return counts


def judged(expected: Entry, read: Entry) -> Iterator[tuple[str, float, bool]]:
    """Give every finding that was read: its list, its probability, and whether it is one of those expected."""
    for name, (key, same) in LISTS.items():
        found = entries(read, key)
        right = {id(one) for _wanted, one in pair(entries(expected, key), found, same)}
        for one in found:
            yield name, float(one.get("doubt", 0.0)), id(one) in right


def mean(counts: dict[str, Count], fields: Iterable[str] = FIRST_PART) -> float:
    """Give the mean F1 of those fields of which anything was expected."""
    figures = [counts[field].f1 for field in fields if counts[field].expected]
    return sum(figures) / len(figures)


def _first_part(expected: Entry, read: Entry) -> Iterator[tuple[str, Count]]:
    heads = [key for key in HEADER if expected.get(key)], [key for key in HEADER if read.get(key)]
    right = sum(key in heads[1] and same_name(expected[key], read[key]) for key in heads[0])
    yield "header", Count(len(heads[0]), len(heads[1]), right)
    people = entries(expected, "attendance"), entries(read, "attendance")
    for field, wanted in (("absent", {"presence": "absent"}), ("chairs", {"chair": True})):
        yield field, _entries_counted(_having(people[0], wanted), _having(people[1], wanted), PERSON)
    for field, (key, same) in LISTS.items():
        yield field, _entries_counted(entries(expected, key), entries(read, key), same)
    items = pair(entries(expected, "items"), entries(read, "items"), alike(heading=same_heading))
    yield "numbers", _detail(expected, read, "items", "number", items, same_name)
    actions = pair(entries(expected, "actions"), entries(read, "actions"), STATED)
    yield "due", _detail(expected, read, "actions", "due", actions, exactly)
    doers = [pair(_doers(wanted), _doers(found), alike(who=same_heading)) for wanted, found in actions]
    named = [sum(len(_doers(action)) for action in entries(side, "actions")) for side in (expected, read)]
    yield "assignees", Count(named[0], named[1], sum(map(len, doers)))


def _entries_counted(expected: list[Entry], read: list[Entry], same: Same) -> Count:
    return Count(len(expected), len(read), len(pair(expected, read, same)))


def _having(people: list[Entry], wanted: Entry) -> list[Entry]:
    return [person for person in people if all(person.get(key) == value for key, value in wanted.items())]


def _doers(action: Entry) -> list[Entry]:
    found = action.get("assignees")
    return [{"who": who} for who in found] if isinstance(found, list) else []


def _detail(
    expected: Entry, read: Entry, key: str, detail: str, pairs: Pairs, same: Callable[[Any, Any], bool]
) -> Count:
    told = [sum(_tells(entry, detail) for entry in entries(side, key)) for side in (expected, read)]
    both = [(one, other) for one, other in pairs if _tells(one, detail) and _tells(other, detail)]
    right = sum(same(one[detail], other[detail]) for one, other in both)
    return Count(told[0], told[1], right)


def _tells(entry: Entry, detail: str) -> bool:
    """Tell whether an entry has a detail; a topic that only repeats the heading says nothing."""
    return bool(entry.get(detail)) and not (detail == "topic" and same_name(entry["topic"], entry.get("item")))
