"""Finding what a sentence says is to be done, and by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lagetrunt.language.rules import Rule, fitting, pattern, pattern_in, rules, verb_words
from lagetrunt.language.words import per_language_most, table
from lagetrunt.reading.passes.assignees import DOERS, assignee, meant_by_pronoun, names_in, subject_before
from lagetrunt.reading.passes.decisions import clauses, deciding_rule
from lagetrunt.reading.passes.task_lines import doers_of_line, groups_meant, loose_doers
from lagetrunt.reading.statements import Letter, Sentence

_CUT = re.compile(r";|\||\.{4}|_{4}| / | - |→|->|=>|>>")
"""Signs that cut a line into fields."""
_WORDS = re.compile(r"\w+")
_FORMS = ("infinitive", "present", "imperative", "passive", "supine")


_OF_STRANGERS = 0.6
_DOER_FIRST = "(?P<who>"
"""So begins a pattern that begins with the doer: it is tried where names stand only."""


@dataclass(slots=True)
class Task:
    """An action about to be recorded: the stretch of its sentence, who is to do it and why we think so."""

    sentence: Sentence
    start: int
    end: int
    who: tuple[str, ...]
    probability: float
    reason: str
    by: int = 0
    """Where the doer stands, else where the rule fits."""


def tasks(sentence: Sentence) -> list[Task]:
    """Return what the sentence says is to be done; an empty list where it only reports."""
    text = sentence.mask
    if sentence.label in {"motion", "question", "recipients", "number", "status", "due", "meetings", "done"}:
        return []
    if text.rstrip().endswith("?") or pattern("actions", "hedge").search(text):
        return []
    if sentence.retold and not sentence.direct and pattern_in("statements", "retold", "past").search(text):
        return []
    if sentence.label != "action" and _CUT.search(text):
        who = doers_of_line(sentence, sure=False)
        if who and not pattern_in("actions", "due", "done_line").search(text):
            return [whole(sentence, who, 0.8, "label")]
    found = _by_rules(sentence)
    if "postponed" in sentence.taken:
        return [task for task in found or _by_pronoun(sentence) if task.who and _names_a_person(sentence, task)]
    found = found or _by_pronoun(sentence)
    if found and not found[0].who and "imperative" in forms_of(text):
        order = _order(sentence)
        found = [order] if order else found
    if sentence.label == "action" and (sentence.direct or sentence.first):
        return found if found and found[0].who and not sentence.aside else [_labelled(sentence)]
    found = found or _named_at_end(sentence)
    if found:
        return found
    if "decision" in sentence.taken:
        return _decided(sentence)
    return _orders(sentence)


def _names_a_person(sentence: Sentence, task: Task) -> bool:
    """Say whether a person does it: named in the sentence, or as the subject of the one before."""
    told = (*sentence.entities, *(sentence.before.entities if sentence.before else ()))
    return any(e.letter is Letter.PERSON and e.name in task.who for e in told)


def _by_rules(sentence: Sentence) -> list[Task]:
    """Try the rules; two doers with a verb each make two tasks."""
    text = sentence.mask
    forms = forms_of(text)
    has_doer = any(letter in text for letter in DOERS)
    habitual = bool(pattern("actions", "habit").search(text))
    found: list[tuple[int, Task]] = []
    starts = sorted(e.start - sentence.start for e in sentence.entities if e.letter in DOERS)
    for rule in (*fitting(text, "actions", "named"), *fitting(text, "actions")):
        nobody = bool(rule.more.get("nobody"))
        named = has_doer or rule.more.get("literal")
        if not (nobody or named) or (rule.forms and rule.forms.isdisjoint(forms)):
            continue
        if nobody and (found or not _may_lack_doer(sentence, rule)):
            continue
        led = rule.pattern.pattern.startswith(_DOER_FIRST) and not rule.more.get("literal")
        for match in rule.find_at(text, starts) if led else rule.find_all(text):
            task = _task(sentence, rule, match, habitual)
            if task:
                found.append((match.start(), task))
    if found:
        found += _others(sentence, habitual)
    found.sort(key=lambda pair: pair[0])
    if "decision" not in sentence.taken or len(found) == 0:
        return _joined(found, 0, len(text))
    return [
        task
        for start, end in clauses(sentence)
        for task in _joined([pair for pair in found if start <= pair[1].by < end], start, end)
    ]


def _others(sentence: Sentence, habitual: bool) -> list[tuple[int, Task]]:
    """Return what others do in a sentence in which somebody does something: 'Anna skriver, Bo läser'."""
    tried = [
        (match.start(), _task(sentence, rule, match, habitual))
        for rule in fitting(sentence.mask, "actions", "also")
        for match in rule.find_all(sentence.mask)
    ]
    return [(start, task) for start, task in tried if task]


@per_language_most(4096)
def forms_of(text: str) -> frozenset[str]:
    """Return the verb forms of which some verb of the table stands in `text`."""
    words = set(_WORDS.findall(text))
    return frozenset(form for form in _FORMS if not words.isdisjoint(verb_words("actions", form)))


def _may_lack_doer(sentence: Sentence, rule: Rule | None = None) -> bool:
    """Say whether a passive here may be something to do: not in a list of views, nor in a report or a long tale."""
    lead = sentence.lead
    most = rule.more.get("own_words") if rule else None
    if most and ("decision" in sentence.taken or len(sentence.text.split()) > most):
        return False
    return not (lead is not None and pattern("actions", "report_lead").search(lead.mask))


def _task(sentence: Sentence, rule: Rule, match: re.Match[str], habitual: bool) -> Task | None:
    text = sentence.mask
    if rule.more.get("not") and re.search(rule.more["not"], text[: match.start()]):
        return None
    if rule.more.get("not_after") and re.search(rule.more["not_after"], text[match.end("who") : match.start("verb")]):
        return None
    who: tuple[str, ...] = ()
    by = match.start()
    probability = rule.probability
    if rule.more.get("literal"):
        by, last = match.span(_named_group(match))
        who = () if habitual else (sentence.text[by:last],)
        if not who:
            return None
    elif not rule.more.get("nobody"):
        start, end = match.span(_named_group(match))
        if not rule.more.get("object"):
            if _lets_do(text, end):
                return None
            start = _subject_start(sentence, start, end)
        by = start
        if start == end:
            return None
        if _is_retelling(sentence, start, end, rule) or _is_ground(text, match, rule):
            return None
        who = (*_beside(sentence, start), *names_in(sentence, start, end))
        if not who:
            return None
        if "infinitive" in rule.forms and not _has_duty(sentence, start, end):
            return None
        if _is_promise(rule) and pattern("actions", "denied").match(text, match.end("who")):
            return None
        if _is_promise(rule) and not _may_promise(sentence, rule, match, habitual):
            return None
        probability = min(probability, _certainty(sentence, start, end))
    elif habitual:
        return None
    elif rule.more.get("gathered"):
        who = groups_meant(sentence)
    return Task(sentence, match.start(), len(text), who, probability, rule.reason, by)


def _named_group(match: re.Match[str]) -> str:
    """Return the group of a rule that found the doer: 'who', 'who2' …"""
    return next(name for name, value in match.groupdict().items() if value and name.startswith("who"))


def _lets_do(text: str, end: int) -> bool:
    """Say whether the one named before `end` lets others do it, or is to get it."""
    return any(pattern("actions", key).match(text, end) for key in ("lets_do", "receives"))


def _beside(sentence: Sentence, start: int) -> tuple[str, ...]:
    """Return the one just named who does it together with those named from `start` on: 'hon och Anna'."""
    told = pattern("actions", "beside").search(sentence.mask[:start])
    return meant_by_pronoun(sentence, told.start("who"), told["who"]) if told else ()


def _by_pronoun(sentence: Sentence) -> list[Task]:
    """'Bjuv är intresserade, de tar kontakt med …': the doer is the one just named.

    Whom nobody knows may still promise to be heard of: 'SOS Alarm har fått frågan, de återkommer'.
    """
    if pattern("actions", "habit").search(sentence.mask):
        return []
    for rule in fitting(sentence.mask, "actions", "pronoun"):
        for match in rule.find_all(sentence.mask) if rule.forms & forms_of(sentence.mask) else ():
            who = meant_by_pronoun(sentence, match.start("who"), match["who"])
            heard_of = pattern_in("actions", "due", "heard_of").match(sentence.mask, match.start("verb"))
            if who or heard_of:
                chance = rule.probability if who else _OF_STRANGERS
                return [Task(sentence, 0, len(sentence.text), who, chance, rule.reason)]
    return []


def _certainty(sentence: Sentence, start: int, end: int) -> float:
    doers = sentence.entities_in(start, end)
    return max((e.probability for e in doers), default=0.8)


def _subject_start(sentence: Sentence, start: int, end: int) -> int:
    """Return where the doers begin: in 'i Hörby, Karin bjuder …' after the place; the end where there are none."""
    while start < end and _after_preposition(sentence.mask, start):
        later = [e.start - sentence.start for e in sentence.entities_in(start + 1, end)]
        start = later[0] if later and ", " in sentence.mask[start:end] else end
    return start


def _after_preposition(text: str, start: int) -> bool:
    before = text[:start].rstrip().rsplit(None, 1)
    return bool(before) and before[-1] in table("actions")["prepositions"]


def _has_duty(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether what an organisation alone is to do concerns others; else it tells of its own plans."""
    letters = {e.letter for e in sentence.entities_in(start, end)}
    if letters != {Letter.ORGANISATION}:
        return True
    duties, promises = pattern("actions", "organisation_duties"), pattern("actions", "organisation_promises")
    return bool(duties.search(sentence.mask) or promises.search(sentence.mask))


def _is_promise(rule: Rule) -> bool:
    return "present" in rule.forms or bool(rule.more.get("present"))


def _is_retelling(sentence: Sentence, start: int, end: int, rule: Rule) -> bool:
    """Say whether an organisation's doing is only told ('Anna berättar att Klippan …'), or a rule is not for those."""
    if any(e.letter is not Letter.ORGANISATION for e in sentence.entities_in(start, end)):
        return False
    told = pattern("actions", "retelling").search(sentence.mask[:start])
    return bool(told or rule.more.get("not_organisation"))


def _is_ground(text: str, match: re.Match[str], rule: Rule) -> bool:
    """Say whether the doing stands in a clause that only gives a condition, a ground or a means."""
    if not _is_promise(rule) or rule.more.get("conditional") or rule.more.get("inverted"):
        return False
    return bool(pattern("actions", "clause_before").search(text[: match.start("who")]))


def _may_promise(sentence: Sentence, rule: Rule, match: re.Match[str], habitual: bool) -> bool:
    """Say whether somebody with a verb in the present tense may be promising."""
    if habitual:
        return False
    start, end = match.span("who")
    letters = {e.letter for e in sentence.entities_in(start, end)}
    if letters <= {Letter.OWN, Letter.MEMBERS} or Letter.OUTER in letters:
        return False
    first = match.start("verb") if "verb" in match.re.groupindex and match.start("verb") >= 0 else end
    if letters == {Letter.GROUP} and rule.more.get("not_groups"):
        return False
    rest = sentence.mask[first:].lstrip()
    if Letter.PERSON not in letters and pattern("actions", "only_people").match(rest):
        return False
    if letters == {Letter.ORGANISATION} and rule.more.get("by_day"):
        return sentence.label != "report"
    if letters == {Letter.ORGANISATION} and not rule.more.get("conditional"):
        return sentence.label != "report" and bool(pattern("actions", "organisation_promises").match(rest))
    return True


def _joined(found: list[tuple[int, Task]], start: int, end: int) -> list[Task]:
    """One sentence or att-clause is one action: with the names of all who do something in it."""
    if not found:
        return []
    who = tuple(dict.fromkeys(name for _, task in found for name in task.who))
    surest = max((task for _, task in found), key=lambda task: task.probability)
    return [Task(surest.sentence, start, end, who, surest.probability, surest.reason)]


def _labelled(sentence: Sentence) -> Task:
    """A line under 'Åtgärd:': whoever stands in the label, at its beginning or at its end is to do it."""
    order = None if sentence.aside else _ordered(sentence)
    if order and order.who:
        return order
    people = [e for e in sentence.entities if e.letter is Letter.PERSON]
    who = tuple(dict.fromkeys(assignee(e) for e in sentence.aside if e.letter in DOERS))
    who = who or doers_of_line(sentence, sure=True) or _trailing(sentence)
    if not who and people and people[0].start == sentence.start:
        who = (people[0].name,)
    who = who or loose_doers(sentence) or groups_meant(sentence)
    return whole(sentence, who, 0.85, "label")


def _trailing(sentence: Sentence) -> tuple[str, ...]:
    """Return who stands at the end: '(Anna, 15/9)', '– Anna', 'Ansvarig: Anna'."""
    match = pattern_in("actions", "trailing").search(sentence.mask)
    if not match:
        return ()
    return names_in(sentence, *match.span(next(name for name, value in match.groupdict().items() if value)))


def _named_at_end(sentence: Sentence) -> list[Task]:
    """A line that ends in 'Ansvarig: Anna' or '(Anna, 15/9)' is a task of hers."""
    if not pattern_in("actions", "trailing", "sure").search(sentence.mask):
        return []
    who = _trailing(sentence)
    return [whole(sentence, who, 0.8, "responsible")] if who else []


def whole(sentence: Sentence, who: tuple[str, ...], probability: float, reason: str) -> Task:
    """Return the whole sentence as a task, `reason` being a key of the table."""
    return Task(sentence, 0, len(sentence.text), who, probability, table("actions")["reasons"][reason])


def _decided(sentence: Sentence) -> list[Task]:
    """A decision about what the body itself does towards others is an action too."""
    rule = deciding_rule(sentence)
    if pattern_in("actions", "doing", "negated").search(sentence.mask):
        return []
    doing = pattern_in("actions", "doing", "own").search(sentence.mask)
    if doing:
        return [whole(sentence, names_in(sentence, *doing.span("who" if doing["who"] else "who_")), 0.8, "decided")]
    if rule is None or not rule.more.get("action"):
        return []
    who = next((e.form for e in sentence.entities if e.letter in (Letter.OWN, Letter.MEMBERS)), None)
    return [whole(sentence, (who,) if who else (), 0.7, "decided")]


def _orders(sentence: Sentence) -> list[Task]:
    """An order to everybody, or a sentence without a subject that goes on about the last person."""
    forms = forms_of(sentence.mask)
    if not _may_lack_doer(sentence) or sentence.label == "decision" or "cell" in sentence.taken:
        return []
    commands = forms & {"imperative", "infinitive"} or pattern("actions", "addressed").search(sentence.mask)
    order = _order(sentence) if commands else None
    if order:
        return [order]
    for rule in rules("actions", "subjectless"):
        match = rule.search(sentence.mask) if "present" in forms else None
        subject = subject_before(sentence) if match and sentence.text[:1].isupper() else None
        if subject:
            return [Task(sentence, 0, len(sentence.text), (subject,), rule.probability, rule.reason)]
    return []


def _ordered(sentence: Sentence) -> Task | None:
    """Return the order to those addressed in a line under 'Åtgärd:', which else is nobody's."""
    return _order(sentence) if pattern("actions", "addressed").search(sentence.mask) else None


def _order(sentence: Sentence) -> Task | None:
    for rule in fitting(sentence.mask, "actions", "imperative"):
        match = rule.search(sentence.mask)
        if match and _is_order(sentence, match):
            who = names_in(sentence, *match.span("who")) if match.groupdict().get("who") else ()
            who = who or (table("actions")["everybody"],)
            return Task(sentence, 0, len(sentence.text), who, rule.probability, rule.reason)
    return None


def _is_order(sentence: Sentence, match: re.Match[str]) -> bool:
    """An imperative that looks like a present tense ('Hör av er') or a noun is no order without more words."""
    return len(sentence.text.split()) >= 3 and not pattern_in("actions", "doing", "past").search(
        sentence.mask, match.start("verb")
    )
