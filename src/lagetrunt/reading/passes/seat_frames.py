"""Who takes a seat in a clause that no rule knows as a whole: what stands right before and right after the names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lagetrunt.language.rules import Rule, fitting, pattern_in
from lagetrunt.reading.passes.holders import Holder, Span, is_relieved, people_in
from lagetrunt.reading.passes.roles import role_in
from lagetrunt.reading.statements import Letter, Sentence


@dataclass(frozen=True, slots=True)
class Clause:
    """Names that stand together, with what is said before and after them up to the next names or stop."""

    people: Span
    before: Span
    after: Span


def framed(
    sentence: Sentence, text: str, taken: set[str], context: Callable[[], str | None], is_about_seats: bool
) -> list[Holder]:
    """Return who takes a seat and was not found by another way; `context` tells the role that the surroundings give.

    `is_about_seats`: the heading, the line or what was told just before speaks of seats, so that little need be said.
    """
    frames = fitting(text, "appointments", "frame")
    if not frames:
        return []
    found: list[Holder] = []
    for clause in _clauses(text):
        names = {one.name for one in people_in(sentence, *clause.people)}
        if not names or names & taken or is_relieved(text, clause.people[0]) or _is_out(text, clause):
            continue
        holder = next(_holders(frames, sentence, text, clause, context, is_about_seats), None)
        if holder:
            found.append(holder)
    return found


def _clauses(text: str) -> Iterator[Clause]:
    units = [match.span() for match in pattern_in("appointments", "clause", "names").finditer(text)]
    stops = [match.span() for match in pattern_in("appointments", "clause", "stop").finditer(text)]
    for number, (start, end) in enumerate(units):
        begin = max([stop for _, stop in stops if stop <= start], default=0)
        close = min([stop for stop, _ in stops if stop >= end], default=len(text))
        if number:
            begin = max(begin, units[number - 1][1])
        if number + 1 < len(units):
            close = min(close, units[number + 1][0])
        yield Clause((start, end), (begin, start), (end, close))


def _is_out(text: str, clause: Clause) -> bool:
    """Say whether the clause tells that somebody leaves, or that it is not so."""
    after, before = text[slice(*clause.after)], text[slice(*clause.before)]
    out = pattern_in("appointments", "clause", "out")
    return bool(out.search(after) or pattern_in("appointments", "clause", "out_before").search(before))


def _holders(
    frames: tuple[Rule, ...],
    sentence: Sentence,
    text: str,
    clause: Clause,
    context: Callable[[], str | None],
    is_about_seats: bool,
) -> Iterator[Holder]:
    """Yield what the frames make of a clause, the surest first."""
    begin, (start, end), close = clause.before[0], clause.people, clause.after[1]
    alone = text[begin:start] + Letter.PERSON * (end - start) + text[end:close]
    for frame in frames:
        if frame.more.get("leans") and not is_about_seats:
            continue
        hard = text.rfind(".", 0, begin) + 1 if frame.more.get("wide") else begin
        match = frame.pattern.search(text[hard:begin] + alone)
        if match is None or (frame.more.get("owned") and not _is_owned(text, close)):
            continue
        if frame.more.get("by_itself") and not _is_by_itself(text, begin, close):
            continue
        if "not" in frame.more and re.search(frame.more["not"], alone):
            continue
        role = _role_told(sentence, text, clause) or frame.more.get("role")
        implied = role is None
        role = role or context() or frame.more.get("else")
        if role:
            rest = max(hard + match.end(), end)
            yield Holder(frame, clause.people, role, end, rest, implied=implied)


def _is_by_itself(text: str, begin: int, close: int) -> bool:
    """Say whether a clause is a line or sentence of its own, or the end of one that begins with what it is about."""
    return text[close : close + 1] in ("", ".", ";", ",") and text[:begin].rstrip()[-1:] in ("", ":", ".", "-", "=")


def _is_owned(text: str, start: int) -> bool:
    """Say whether the next name is that of somebody whose seat is meant: 'NN:s stol'."""
    return bool(pattern_in("appointments", "clause", "owner_next").match(text, start))


def _role_told(sentence: Sentence, text: str, clause: Clause) -> str | None:
    """Return the role that the clause itself tells."""
    for key, (start, end) in (("role_after", clause.after), ("role_before", clause.before)):
        match = pattern_in("appointments", "clause", key).search(text[start:end])
        role = role_in(sentence, start + match.start("role"), start + match.end("role")) if match else None
        if role:
            return role
    return None
