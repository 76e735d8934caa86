"""Results that are derived from the register, kept in the process until somebody changes what they were made from.

What waits, was put off or lacks notes is derived from ten years of facts and asked for on every visit, while facts
change only by steps of the journal, and a step tells the rows that it changed. So a result is kept with the tables that
were read to make it, and holds until a step changes a row of one of them, or the day turns. What changes besides the
journal (papers that are read, questions that are asked) is part of the key that the caller gives, or is not kept.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock
from typing import Any, NamedTuple, TypeVar

from django.apps import apps
from django.db import connection
from django.utils import timezone
from django.utils.translation import get_language

from lagetrunt.access import path_to_body
from lagetrunt.models import JournalEntry
from lagetrunt.register.journal import is_in_step

T = TypeVar("T")
Read = frozenset[str]
"""Tables that were read."""

_AT_MOST = 600
_SIDE_BY_SIDE = 20
"""So many steps may be begun after another and be written before it."""
_UNTOLD = frozenset(
    f"lagetrunt_{name}" for name in "paper samequestion source place textversion finding verdict job batch".split()
)
"""Tables whose rows change besides the journal."""
_OWN = {"lagetrunt_journalentry"}
_GIVEN = {"lagetrunt_body"}
"""What callers bring along: the bodies as they were read before."""
_TABLE = re.compile(r'"(lagetrunt_\w+)"')

_lock = Lock()


@dataclass(frozen=True)
class Parts:
    """Parts of a result, each with the tables that it was made from."""

    association: int
    steps: tuple[str, ...]
    """The last steps when the parts were found to hold, newest first; empty where nothing is kept."""
    body: int | None
    """The body in which all stands that they are made from, where it is one."""
    made: dict[Hashable, tuple[Any, Read]]

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """Return the part of that name, made the first time; it is shared by requests and must not be changed."""
        if name not in self.made:
            with _noting(self) as read:
                value = make()
            self.keep(name, value, read)
        found, read_for_it = self.made[name]
        _note(read_for_it)
        return found  # type: ignore[no-any-return]  # what `make` gave

    def keep(self, name: Hashable, value: Any, read: set[str]) -> None:
        """Keep a part with what was read to make it."""
        self.made[name] = value, frozenset(read - _OWN | _GIVEN)


_kept: OrderedDict[Hashable, Parts] = OrderedDict()


def kept(association: int, *key: Hashable, make: Callable[[], T]) -> T:
    """Return what `make` gives, made once for these keys, the association, the day and language.

    Nothing is kept before the first step, nor within one. The result must not be changed.
    """
    return _find(association, key, None, without=frozenset()).once("", make)


def kept_each(
    association: int, *key: Hashable, bodies: Iterable[int], make: Callable[[list[int]], Mapping[int, T]]
) -> dict[int, T]:
    """Return what `make` gives for each of these bodies, kept as `kept` does; it is asked for those not kept at once.

    What is of one body is made from its own rows alone: a step that changes those of another leaves it as it is.
    """
    parts = {body: _find(association, (*key, body), body, without=frozenset()) for body in bodies}
    missing = [body for body, one in parts.items() if "" not in one.made]
    if missing:
        with _noting(parts[missing[0]]) as read:
            made = make(missing)
        for body in missing:
            parts[body].keep("", made[body], read)
    for one in parts.values():
        _note(one.made[""][1])
    return {body: one.made[""][0] for body, one in parts.items()}


def kept_parts(association: int, *key: Hashable) -> Parts:
    """Return the parts that hold of what was made for these keys; the caller makes others with `once`.

    Parts that were made from what changes besides the journal are never among them.
    """
    return _find(association, key, None, without=_UNTOLD)


def _find(association: int, key: tuple[Hashable, ...], body: int | None, *, without: Read) -> Parts:
    steps = _last_steps(association)
    if not steps:
        return Parts(association, steps, body, {})
    whole = (association, timezone.localdate(), get_language(), *key)
    with _lock:
        there = _kept.get(whole)
    made = _still_holding(there, steps, without) if there else {}
    found = there if there and there.steps == steps and made == there.made else Parts(association, steps, body, made)
    with _lock:
        _kept[whole] = found
        _kept.move_to_end(whole)
        while len(_kept) > _AT_MOST:
            _kept.popitem(last=False)
    return found


def _last_steps(association: int) -> tuple[str, ...]:
    """Return the ids of the last steps, newest first; those by which what is being made around this was looked for."""
    around = _making.get()
    if around and around.parts.association == association:
        return around.parts.steps
    if is_in_step():
        return ()
    rows = JournalEntry.objects.filter(association_id=association).order_by("-id")
    return tuple(rows.values_list("public_id", flat=True)[:_SIDE_BY_SIDE])


def _still_holding(there: Parts, steps: tuple[str, ...], without: Read) -> dict[Hashable, tuple[Any, Read]]:
    """Return the parts that no step since has touched; none where steps are gone, or more came than can be told."""
    known = tuple(one for one in steps if one in there.steps)
    is_same_row = bool(known) and known == there.steps[: len(known)]
    touched = _touched(tuple(one for one in steps if one not in known)) if is_same_row else None
    if touched is None:
        return {}
    gone = without | {table for table, rows in touched.items() if _may_be_in(there.body, rows)}
    return {name: part for name, part in list(there.made.items()) if not part[1] & gone}


class _Rows(NamedTuple):
    """The rows of one kind that these steps changed; no keys where they may be of any body."""

    steps: tuple[str, ...]
    kind: str
    keys: frozenset[int]


@lru_cache(_AT_MOST)
def _touched(steps: tuple[str, ...]) -> dict[str, _Rows] | None:
    """Return the tables of which these steps changed rows, with these; None where one does not tell."""
    keys: dict[str, set[int]] = defaultdict(set)
    moved = set()
    for changes in JournalEntry.objects.filter(public_id__in=steps).values_list("changes", flat=True) if steps else ():
        if not changes:
            return None
        for kind, pk, name, *_values in changes:
            keys[kind].add(pk)
            if name == "×" or name == _way(kind).partition("__")[0]:
                moved.add(kind)
    found = {kind: _Rows(steps, kind, frozenset(() if kind in moved else pks)) for kind, pks in keys.items()}
    return {table: found[kind] for kind in found for table in _tables()[kind]}


def _may_be_in(body: int | None, rows: _Rows) -> bool:
    """Return whether one of the rows is, or may be, of the body; without a body whether there are any."""
    if body is None or not rows.keys or not _way(rows.kind):
        return True
    return body in _bodies_of(rows)


@lru_cache(_AT_MOST)
def _bodies_of(rows: _Rows) -> frozenset[int]:
    there = apps.get_model("lagetrunt", rows.kind)._base_manager.filter(pk__in=rows.keys)
    return frozenset(there.order_by().values_list(_way(rows.kind), flat=True).distinct())


def _way(kind: str) -> str:
    return path_to_body(apps.get_model("lagetrunt", kind))


@cache
def _tables() -> dict[str, Read]:
    """Return the tables of each kind of row: its own, and those of its fields that hold several rows."""
    models = apps.get_app_config("lagetrunt").get_models()
    return {
        model.__name__: frozenset(
            [model._meta.db_table, *(field.m2m_db_table() for field in model._meta.local_many_to_many)]
        )
        for model in models
    }


class _Making(NamedTuple):
    """What is being made, and the tables that were read for it so far."""

    parts: Parts
    read: set[str]


_making: ContextVar[_Making | None] = ContextVar("what_is_made", default=None)


@contextmanager
def _noting(parts: Parts) -> Iterator[set[str]]:
    """Gather the tables that are read within; what is made around it has read them too."""
    outer, mine = _making.get(), _Making(parts, set())
    token = _making.set(mine)
    try:
        with nullcontext() if outer else connection.execute_wrapper(_listening):
            yield mine.read
    finally:
        _making.reset(token)
        _note(frozenset(mine.read))


def _note(tables: Read) -> None:
    if around := _making.get():
        around.read.update(tables)


def _listening(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
    _note(_tables_in(sql))
    return execute(sql, *rest)


@lru_cache(512)
def _tables_in(sql: str) -> Read:
    return frozenset(_TABLE.findall(sql))
