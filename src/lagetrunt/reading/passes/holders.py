"""Who is told in a sentence to take on which role: the rules of `appointments`, applied to one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from lagetrunt.language.rules import Rule, fitting, pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading.passes.roles import ROLE, is_plural, role_in
from lagetrunt.reading.statements import Entity, Letter, Sentence

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Holder:
    """What a rule found: where the people stand, their role, and where the rest of the sentence begins."""

    rule: Rule
    people: Span
    role: str
    rest: int
    end: int
    replaces: Span | None = None
    body: Span | None = None
    beside: Holder | None = None
    """Who was named before in the same sentence, and in which body: 'NN till ledamot i rådet och MM till ersättare'."""
    implied: bool = False
    """True where only the list, the heading or a rule that is often wrong about it gives the role."""
    by_pronoun: bool = False
    """True where a pronoun tells who is relieved: 'i hennes ställe'."""


def people_in(sentence: Sentence, start: int, end: int) -> list[Entity]:
    """Return the people named within [start, end) of the sentence."""
    return [e for e in sentence.entities_in(start, end) if e.letter is Letter.PERSON]


def bracketed_role(sentence: Sentence, text: str, person: Entity) -> str | None:
    """Return the role in brackets after a name: 'NN (ordf)'."""
    match = pattern_in("appointments", "body", "in_brackets").match(text, person.end - sentence.start)
    return role_in(sentence, *match.span("role")) if match else None


def holders(sentence: Sentence, text: str, context: Callable[[bool], str | None]) -> list[Holder]:
    """Return who is told to take on a role; `text` is the mask with its roles, `context` the role told around it."""
    found: list[Holder] = []
    for rule in sorted(fitting(text, "appointments"), key=_needs_other):
        if rule.more.get("needs_other") and not found:
            continue
        if rule.more.get("needs_context") and context(False) is None:
            continue
        for match in rule.find_all(text):
            holder = _holder(rule, match, sentence, text, found, context)
            if holder:
                found += _parted(holder, sentence, text, context)
    return found


def _needs_other(rule: Rule) -> bool:
    """Say whether a rule needs somebody named before in the sentence; those rules are tried last."""
    return bool(rule.more.get("needs_other"))


def _holder(
    rule: Rule,
    match: re.Match[str],
    sentence: Sentence,
    text: str,
    found: list[Holder],
    context: Callable[[bool], str | None],
) -> Holder | None:
    spans = {name: match.span(name) for name, value in match.groupdict().items() if value}
    people = next(span for name, span in spans.items() if name.startswith("who"))
    if _is_taken(people, found) or not _applies(rule, match, sentence, text, people, found):
        return None
    replaces = next((span for name, span in spans.items() if name.startswith("replaces")), None)
    if "for" in spans and found:
        replaces = found[-1].people
    before = [other for other in found if other.end <= match.start() + 1]
    beside = max(before, key=lambda other: other.end) if before and rule.more.get("needs_other") else None
    if beside and rule.more.get("after_other"):
        replaces = beside.people
    told = _role_told(match, spans, sentence, text)
    of_group = None if told or not rule.more.get("group_role") else _role_in_group(sentence, *match.span())
    role = told or of_group or _role_around(rule, match, text, beside, context)
    if role is None or not re.match(rule.more.get("role_like", ""), role):
        return None
    rest = spans["rest"][0] if "rest" in spans else match.end()
    by_pronoun = "him" in spans or bool(pattern_in("appointments", "body", "for_pronoun").search(match[0]))
    implied = told is None and bool(rule.more.get("weak") or rule.more.get("context"))
    return Holder(rule, people, role, rest, match.end(), replaces, spans.get("body_"), beside, implied, by_pronoun)


def _parted(holder: Holder, sentence: Sentence, text: str, context: Callable[[bool], str | None]) -> list[Holder]:
    """Part 'NN och MM samt LL som ersättare', where the role is that of the last alone."""
    start, end = holder.people
    parts = pattern_in("appointments", "body", "last_one").search(text[start:end])
    role = text.find(ROLE, end, holder.end)
    if parts is None or role < 0 or is_plural(sentence.mask[role : holder.end].strip(" .,")):
        return [holder]
    around = context(False) or str(table("appointments")["implied"]["seat"])
    last = replace(holder, people=(start + parts.end(), end))
    first = replace(
        holder, people=(start, start + parts.start()), role=around, implied=True, rest=start + parts.start()
    )
    return [first, last]


def _is_taken(people: Span, found: list[Holder]) -> bool:
    """Say whether the people have a role already or are those relieved."""
    taken = [span for other in found for span in (other.people, other.replaces) if span]
    return any(people[0] < span[1] and span[0] < people[1] for span in taken)


def _role_told(match: re.Match[str], spans: dict[str, Span], sentence: Sentence, text: str) -> str | None:
    """Return the role told in the match or right after it."""
    for name in ("role", "role2", "role3", "seat", "seat2"):
        told = role_in(sentence, *spans[name]) if name in spans else None
        if told:
            return told
    after = pattern_in("appointments", "body", "told_role").match(text[match.end() :])
    start = match.end()
    return role_in(sentence, start + after.start("role"), start + after.end("role")) if after else None


def _role_in_group(sentence: Sentence, start: int, end: int) -> str:
    """Return the role in the group that is named there: a standing one has members, another those who take part."""
    is_loose = pattern_in("appointments", "body", "groups").search(sentence.text[start:end].lower())
    return str(table("appointments")["implied"]["group" if is_loose else "member"])


def _role_around(
    rule: Rule, match: re.Match[str], text: str, beside: Holder | None, context: Callable[[bool], str | None]
) -> str | None:
    """Return the role of the one before, of the list or heading, else the one that the rule implies."""
    more = rule.more
    if (more.get("after_other") or more.get("same_role")) and beside:
        return beside.role
    around = context(more.get("context") == "told") if more.get("context") or more.get("needs_role") else None
    if around or more.get("needs_role") or more.get("needs_context"):
        return around
    if more.get("needs_body_else") and not _has_body(match, text):
        return None
    return more.get("role")


def _applies(
    rule: Rule, match: re.Match[str], sentence: Sentence, text: str, people: Span, found: list[Holder]
) -> bool:
    """Say whether what the rule asks of the sentence holds, and nothing says that it is not so."""
    more = rule.more
    decided = "decision" in sentence.taken
    if more.get("decided") and not decided:
        return False
    if more.get("needs_other") and not any(other.end <= match.start() + 1 for other in found):
        return False
    if "not" in more and re.search(more["not"], match[0]):
        return False
    if more.get("needs_body") and not _has_body(match, text):
        return False
    if people[0] == match.start() and pattern_in("appointments", "body", "no_subject").search(text[: people[0]]):
        return False
    if is_relieved(text, people[0]) and not more.get("by_relation"):
        return False
    denied = pattern_in("appointments", "body", "denied").search(text, match.start(), match.end())
    told = more.get("negated")
    if (
        denied
        and not told
        and not (more.get("lets_go") and pattern_in("appointments", "body", "lets_go").match(denied[0]))
    ):
        return False
    if pattern_in("appointments", "body", "goes_away").match(text, people[1]):
        return False
    wished = pattern_in("appointments", "body", "wished").search(text, match.start(), match.end())
    return not wished or decided or _is_own_wish(text, match)


def is_relieved(text: str, start: int) -> bool:
    """Say whether the name that begins there is that of somebody relieved: 'efter NN'."""
    if pattern_in("appointments", "body", "relieved_before").search(text[max(start - 25, 0) : start]):
        return True
    return bool(pattern_in("appointments", "body", "relieved_around").match(text[max(start - 3, 0) :]))


def _is_own_wish(text: str, match: re.Match[str]) -> bool:
    """Say whether it is the body itself that nominates; what others wish is no appointment yet."""
    return bool(pattern_in("appointments", "body", "own_wish").search(text[: match.end()]))


def _has_body(match: re.Match[str], text: str) -> bool:
    """Say whether a group or body is told about the match: 'går in i styrgruppen', 'Skolrådet: NN väljs in'."""
    around = match[0] + text[match.end() :][:60]
    return ROLE not in match[0] and bool(
        pattern_in("appointments", "body", "some_body").search(around)
        or pattern_in("appointments", "body", "line").match(text)
    )
