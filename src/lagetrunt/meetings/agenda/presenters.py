"""Who was to lead a point that was put off: the one whom the notes name where they say why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from lagetrunt.language.keys import fold
from lagetrunt.meetings.agenda.measures import tells_who_presents
from lagetrunt.models import Attendance, Person, Postponement
from lagetrunt.register.business.lines import Open

_SENTENCE = re.compile(r"[.!?\n]+")
_WORD = re.compile(r"\w+")


def presenters(lines: Iterable[Open]) -> dict[int, Person]:
    """Return who was to lead each point that was put off, by the key of the fact; who is named by two is left out.

    One query. Only those on the list of that meeting, there or not, are known by their first name.
    """
    last = {one.fact.pk: last_put_off(one) for one in lines if isinstance(one.fact, Postponement)}
    told = {pk: _telling(put_off) for pk, put_off in last.items()}
    meetings = {last[pk].meeting_id for pk, sentences in told.items() if sentences}
    listed: dict[int, dict[str, set[Person]]] = defaultdict(lambda: defaultdict(set))
    if meetings:
        rows = Attendance.objects.filter(meeting__in=meetings, withdrawn_at__isnull=True)
        for row in rows.select_related("person"):
            listed[row.meeting_id][fold(row.person.name.split()[0])].add(row.person)
    found = {pk: _named(sentences, listed[last[pk].meeting_id]) for pk, sentences in told.items()}
    return {pk: person for pk, person in found.items() if person}


def last_put_off(line: Open) -> Postponement:
    """Return the newest postponement of a line; its facts are newest first."""
    newest = next((fact for fact in line.facts if isinstance(fact, Postponement)), line.fact)
    assert isinstance(newest, Postponement)  # noqa: S101  # asked for with such a fact
    return newest


def _telling(put_off: Postponement) -> list[str]:
    """Return the sentences that tell why, folded."""
    noted = put_off.item.words if put_off.item else ""
    every = {fold(part) for text in (put_off.reason, put_off.words, noted) for part in _SENTENCE.split(text)}
    return sorted(part for part in every if part and tells_who_presents(part))


def _named(sentences: Sequence[str], listed: dict[str, set[Person]]) -> Person | None:
    words = {word for sentence in sentences for word in _WORD.findall(sentence)}
    named = {person for word in words for person in listed.get(word, ())}
    return named.pop() if len(named) == 1 else None
