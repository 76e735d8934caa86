"""What the body itself decided, took a stand on or commissioned, however it is marked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from lagetrunt.language.rules import Rule, fitting, pattern_in
from lagetrunt.language.words import per_language, table
from lagetrunt.reading import records as r
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.continued import goes_on, is_consent, share_terms, told_on, with_what
from lagetrunt.reading.passes.limits import Calendar, condition_of
from lagetrunt.reading.passes.resolutions import Setting, settings, settled_by
from lagetrunt.reading.statements import Letter, Sentence, trimmed

_SHORTEST = 3
"""What is shorter is a code before a line."""
_LONGEST_LEAD = 120
"""A sentence that ends in 'beslutar att' and is shorter than this only leads in what follows."""


@reads(needs=("sentences",), gives=("decisions",))
def decisions(draft: Draft) -> None:
    """Find the decisions; each att-clause is one of its own."""
    around, calendar = settings(draft, _marked(draft)), Calendar.of(draft)
    for sentence in draft.sentences:
        found = verdict(sentence) or _settled(draft, sentence, around[sentence.item])
        if goes_on(sentence) and (found is None or not sentence.mask.startswith(_openers())):
            sentence.taken.add("decision")
            draft.decisions[-1] = told_on(draft, draft.decisions[-1], sentence, calendar)
            continue
        if found is None:
            continue
        probability, reason, split = found
        for start, end in clauses(sentence) if split else [(0, len(sentence.text))]:
            sentence.taken.add("decision")
            entry = _decision(draft, sentence, start, end, calendar)
            if is_consent(sentence) and sentence.before and not sentence.before.taken:
                entry = with_what(draft, entry, sentence, calendar)
            draft.decisions.append(replace(entry, probability=probability, reason=reason))
    share_terms(draft, around, calendar)


def _marked(draft: Draft) -> Callable[[str | None], bool]:
    """Return the question whether something is decided in so many words under a point, answered when it is asked."""
    under: dict[str | None, list[Sentence]] = {}
    for sentence in draft.sentences:
        under.setdefault(sentence.item, []).append(sentence)

    @cache
    def is_marked(item: str | None) -> bool:
        judged = (verdict(sentence) for sentence in under.get(item, ()))
        return any(found and found[2] and found[0] >= _SURE for found in judged)

    return is_marked


_SURE = 0.9


def _openers() -> tuple[str, ...]:
    return tuple(table("decisions")["clause_openers"])


def _settled(draft: Draft, sentence: Sentence, setting: Setting) -> tuple[float, str, bool] | None:
    """Judge a sentence without a word of deciding by what it says becomes of the matter."""
    if sentence.label in _NOT_DECIDING:
        return None
    in_cell = draft.document.blocks[sentence.block].cell is not None
    rule = settled_by(sentence, setting, draft.views[sentence.block].mask, in_cell=in_cell)
    if rule is None and _is_agreed(sentence, setting):
        return _AGREED, table("decisions")["reasons"]["agreed"], False
    if rule is None or _decides_nothing(sentence) or _is_retracted(sentence.mask):
        return None
    return rule.probability, rule.reason, False


_AGREED = 0.7


def _is_agreed(sentence: Sentence, setting: Setting) -> bool:
    """Say whether a sentence says yes to a proposal right before it, which nothing else was made of."""
    before = sentence.before
    if before is None or before.taken or before.retold or before.owner is not None or setting.is_round:
        return False
    return is_consent(sentence) and not pattern_in("decisions", "agreed", "not").search(before.mask)


_NOT_DECIDING = frozenset({"postponed", "motion", "question", "recipients", "number", "status", "responsible", "due"})


def verdict(sentence: Sentence) -> tuple[float, str, bool] | None:
    """Return (probability, reason, whether its att-clauses part), None where the sentence decides nothing."""
    if sentence.label in _NOT_DECIDING or len(sentence.text) < _SHORTEST:
        return None
    rule = _rule(sentence)
    labelled = _labelled(sentence)
    if (rule is None and labelled is None) or _decides_nothing(sentence):
        return None
    text = sentence.mask
    if text.rstrip().endswith(":") and (sentence.label == "decision" or rule):
        return None
    if labelled:
        return labelled
    if rule is None:
        return None
    now = pattern_in("decisions", "now").search(text)
    if (sentence.retold and not now) or (not rule.more.get("sure") and _is_retracted(text)):
        return None
    return rule.probability, rule.reason, bool(rule.more.get("split"))


def _decides_nothing(sentence: Sentence) -> bool:
    """Say whether a sentence is idle, a question, soft, or only leads in what follows."""
    text = sentence.mask
    if _is_idle(text) or text.rstrip().endswith("?"):
        return True
    if pattern_in("decisions", "clauses", "lead_only").search(text) and len(text) < _LONGEST_LEAD:
        return True
    return any(rule.search(text) for rule in fitting(text, "decisions", "soft"))


def _is_retracted(text: str) -> bool:
    """Say whether it is only a view, told afterwards, or left for later."""
    return any(rule.search(text) for rule in fitting(text, "decisions", "never"))


def _labelled(sentence: Sentence) -> tuple[float, str, bool] | None:
    """Judge a sentence behind or under a label such as 'Beslut:' or a lead such as '… beslutar följande:'."""
    reasons = table("decisions")["reasons"]
    if sentence.label == "decision" and sentence.direct:
        return 0.95, reasons["label"], True
    if sentence.label == "outcome" and "postponed" not in sentence.taken and _comes_out(sentence):
        return 0.7, reasons["label"], True
    if sentence.label == "decision" and "postponed" not in sentence.taken and _goes_on_deciding(sentence):
        return 0.8, reasons["label"], True
    opens_clause = sentence.mask.startswith(_openers())
    lead = sentence.lead
    leads = lead is not None and (lead.label == "decision" or (not lead.retold and _rule(lead) is not None))
    if leads and sentence.first and (opens_clause or _commands(sentence)):
        return 0.9, reasons["lead"], True
    before = sentence.before
    if opens_clause and before is not None and "decision" in before.taken | _lead_taken(before):
        return 0.9, reasons["lead"], True
    if sentence.first and before is not None and _lead_taken(before):
        return 0.85, reasons["lead"], True
    return None


def _comes_out(sentence: Sentence) -> bool:
    """Say whether a sentence that tells what became of a matter settles it, and neither reports nor gives a task."""
    if not pattern_in("decisions", "comes_out").search(sentence.mask):
        return False
    return not pattern_in("decisions", "comes_out", "not").search(sentence.mask)


def _goes_on_deciding(sentence: Sentence) -> bool:
    """Say whether a further sentence under a label decides too, and does not only give grounds or background."""
    before = sentence.before
    if before is None or before.block != sentence.block or "decision" not in before.taken:
        return False
    return bool(pattern_in("decisions", "goes_on").search(sentence.mask))


def _lead_taken(before: Sentence) -> set[str]:
    bare = pattern_in("decisions", "clauses", "lead_only").search(before.mask) and _rule(before)
    return {"decision"} if bare else set()


def _commands(sentence: Sentence) -> bool:
    """Say whether a line under a deciding lead orders something, and is no mere thought."""
    return bool(pattern_in("decisions", "orders").search(sentence.mask))


def deciding_rule(sentence: Sentence) -> Rule | None:
    """Return the rule by which the sentence is a decision of the body."""
    return _rule(sentence)


def _rule(sentence: Sentence) -> Rule | None:
    opening = sentence.text[:_OPENING].lower()
    return next(
        (
            rule
            for rule in fitting(sentence.mask, "decisions")
            if rule.search(sentence.mask) and opening.startswith(tuple(rule.more.get("opens_with", ("",))))
        ),
        None,
    )


_OPENING = 40


@per_language
def _idle() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(entry["pattern"]) for entry in table("decisions")["idle"])


def _is_idle(text: str) -> bool:
    return any(pattern.search(text) for pattern in _idle())


def clauses(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the stretches of the att-clauses of a deciding sentence; the first holds what leads them in."""
    text = sentence.mask
    starts = [0]
    first = re.search(table("decisions")["clauses"]["opener"], text)
    if first:
        for cut in pattern_in("decisions", "clauses").finditer(text, first.end()):
            between = text[starts[-1] if len(starts) > 1 else first.end() : cut.start()]
            if not pattern_in("decisions", "clauses", "nested").search(between):
                starts.append(cut.end())
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _decision(draft: Draft, sentence: Sentence, start: int, end: int, calendar: Calendar) -> r.Decision:
    first, last = trimmed(sentence.text, start, end)
    last = _without_and(sentence.text, first, last)
    mask = sentence.mask[first:last]
    place = draft.document.place(sentence.block, sentence.start + first, sentence.start + last)
    way_on, whom = _way_on(sentence, mask, first)
    return r.Decision(
        item=sentence.item,
        text=place.quote,
        places=(place,),
        condition=condition_of(sentence, first, last),
        until=calendar.until(sentence, first, last) or _until_led_in(sentence, first, calendar),
        refers_to=_date_of(sentence, "refers", mask, first),
        binds=_binds(sentence, mask, first),
        way_on=way_on,
        way_on_whom=whom,
    )


def _until_led_in(sentence: Sentence, start: int, calendar: Calendar) -> str | None:
    """Return the last day told by what leads in the att-clauses: 'beslutar för tiden 1 juli–30 juni att utse'."""
    opener = re.search(table("decisions")["clauses"]["opener"], sentence.mask)
    if start and opener:
        return calendar.until(sentence, 0, opener.start())
    lead = sentence.lead
    return calendar.until(lead, 0, len(lead.text)) if lead is not None and sentence.first else None


def _without_and(text: str, start: int, end: int) -> int:
    tail = re.search(table("decisions")["clauses"]["tail"], text[start:end])
    return start + tail.start() if tail else end


def _date_of(sentence: Sentence, group: str, mask: str, offset: int) -> str | None:
    match = pattern_in("decisions", group).search(mask)
    if not match:
        return None
    name = next(name for name, value in match.groupdict().items() if value)
    dates = sentence.dates_in(offset + match.start(name), offset + match.end(name))
    return dates[0].value if dates else None


def _binds(sentence: Sentence, mask: str, offset: int) -> tuple[str, ...]:
    """Return the organisations that the decision is about, where it says what some of them do."""
    match = pattern_in("decisions", "binds").search(mask)
    if not match:
        return ()
    found = sentence.entities_in(offset + match.start("who"), offset + match.end("who"))
    return tuple(dict.fromkeys(e.name for e in found if e.letter is Letter.ORGANISATION))


def _way_on(sentence: Sentence, mask: str, offset: int) -> tuple[r.WayOn | None, str | None]:
    further = pattern_in("decisions", "way_on", "further").search(mask)
    if further:
        near = sentence.entities_in(offset + further.start(), offset + min(len(mask), further.end() + 40))
        whom = next((e.form for e in near if e.letter in (Letter.GROUP, Letter.OUTER, Letter.OFFICE)), None)
        return "further decision", whom
    if pattern_in("decisions", "way_on", "information").search(mask):
        return "information", None
    return None, None
