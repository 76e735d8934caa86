"""Empty seats, people who leave, questions nobody owns, money, and lines that may not be spread."""

from __future__ import annotations

import calendar
import re
from decimal import Decimal
from typing import Any

from lagetrunt.language.rules import Rule, pattern_in, rules
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Place
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.statements import Letter, Sentence

_NEAR = 60
"""So many letters after a person the organisation left may stand."""


@reads(needs=("sentences",), gives=("leavers",))
def leavers(draft: Draft) -> None:
    """Find the people who leave, with why and when."""
    for sentence in draft.sentences:
        if Letter.PERSON not in sentence.mask:
            continue
        for rule in rules("extras", "leaver"):
            for match in rule.find_all(sentence.mask):
                if rule.more.get("not") and re.match(rule.more["not"], sentence.mask[match.start() :]):
                    continue
                draft.leavers.extend(_leavers(draft, sentence, rule, *match.span("who")))
    for sentence in draft.sentences:
        for match in pattern_in("extras", "leaving", "also_leaves").finditer(sentence.mask):
            rule = rules("extras", "leaver")[0]
            draft.leavers.extend(_leavers(draft, sentence, rule, match.start(), match.end()))
    unique = {(entry.person, entry.item): entry for entry in reversed(draft.leavers)}
    draft.leavers[:] = list(reversed(unique.values()))


def _leavers(draft: Draft, sentence: Sentence, rule: Rule, start: int, end: int) -> list[r.Leaver]:
    people = [e for e in sentence.entities_in(start, end) if e.letter is Letter.PERSON]
    why = pattern_in("extras", "leaving", "why").search(sentence.mask, end)
    when = pattern_in("extras", "leaving", "when").search(sentence.mask, end)
    day = _last_day(sentence, *when.span("when")) if when else None
    role = pattern_in("extras", "leaving", "role").search(sentence.mask, start)
    near = sentence.entities_in(start, end + _NEAR)
    organisation = next((e.name for e in near if e.letter is Letter.ORGANISATION), None)
    return [
        r.Leaver(
            **_base(draft, sentence, rule.probability, rule.reason),
            person=person.name,
            organisation=organisation,
            why=sentence.text[why.start("why") : why.end("why")] if why else None,
            when=day,
            role=role["role"] if role else None,
        )
        for person in people
    ]


def _last_day(sentence: Sentence, start: int, end: int) -> str | None:
    """Return the day or month told; of 'sista juli' the last day."""
    found = next(iter(sentence.dates_in(start, end)), None)
    if found is None or found.value is None or found.kind != "month":
        return found.value if found else None
    if not pattern_in("extras", "leaving", "last_of").search(sentence.mask[:start]):
        return found.value
    year, month = map(int, found.value.split("-"))
    return f"{found.value}-{calendar.monthrange(year, month)[1]}"


def _base(draft: Draft, sentence: Sentence, probability: float, reason: str) -> dict[str, Any]:
    place = _place(draft, sentence)
    return {
        "item": sentence.item,
        "text": place.quote,
        "places": (place,),
        "probability": probability,
        "reason": reason,
    }


def _place(draft: Draft, sentence: Sentence) -> Place:
    return draft.document.place(sentence.block, sentence.start, sentence.end)


@reads(needs=("sentences", "appointments", "leavers"), gives=("vacancies", "questions", "money", "marks"))
def extras(draft: Draft) -> None:
    """Find empty seats, unowned questions, amounts and marks of secrecy."""
    filled = {entry.item for entry in draft.appointments}
    for position, sentence in enumerate(draft.sentences):
        _vacancy(draft, sentence, is_filled=sentence.item in filled)
        if _is_unowned(sentence):
            reason = table("extras")["reasons"]["question"]
            draft.questions.append(r.Question(**_base(draft, sentence, 0.7, reason)))
        _money(draft, sentence, draft.sentences[position + 1 : position + 3])
        if _is_marked(sentence.mask):
            draft.marks.append(r.Mark(**_base(draft, sentence, 0.85, table("extras")["reasons"]["mark"])))


def _is_marked(text: str) -> bool:
    """Say whether the line may not be spread."""
    if not any(cue in text for cue in table("extras")["marks"]["cues"]):
        return False
    return bool(pattern_in("extras", "marks").search(text) and not pattern_in("extras", "marks", "not").search(text))


def _vacancy(draft: Draft, sentence: Sentence, *, is_filled: bool) -> None:
    """Find a seat said to be empty; where the point fills one, only what says that another stays `open`."""
    for rule in rules("extras", "vacancy"):
        match = rule.search(sentence.mask) if rule.more.get("open") or not is_filled else None
        needed = rule.more.get("needs")
        if match and needed and not re.search(needed, match[0]):
            continue
        if match and not sentence.mask.rstrip().endswith("?"):
            named = next((name for name, value in match.groupdict().items() if value), None)
            seat = sentence.text[slice(*match.span(named))].strip(" .,:–-") if named else ""
            near = [e for e in sentence.entities if e.letter is Letter.ORGANISATION]
            people = any(e.letter is Letter.PERSON for e in sentence.entities)
            organisation = near[0].name if near and not people else None
            if organisation is None and rule.more.get("after_leaver"):
                organisation = _left(draft, sentence)
            base = _base(draft, sentence, rule.probability, rule.reason)
            draft.vacancies.append(r.Vacancy(**base, seat=seat or sentence.text, organisation=organisation))
            return


def _left(draft: Draft, sentence: Sentence) -> str | None:
    """Return the organisation that the only person who leaves under the item leaves."""
    left = {entry.organisation for entry in draft.leavers if entry.item == sentence.item}
    return left.pop() if len(left) == 1 else None


def _is_unowned(sentence: Sentence) -> bool:
    """Say whether a question stands that nobody has put or taken on."""
    text = sentence.mask
    if sentence.label == "question":
        return True
    if sentence.owner is not None or sentence.taken & {"action", "decision", "postponed"}:
        return False
    if pattern_in("extras", "questions", "unowned").search(text):
        return True
    if not text.rstrip().endswith("?"):
        return False
    asked = pattern_in("extras", "questions", "asked_by").search(text)
    owned = pattern_in("extras", "questions", "owned").search(text)
    return not asked and not owned and not any(e.letter is Letter.PERSON for e in sentence.entities)


def _money(draft: Draft, sentence: Sentence, following: list[Sentence]) -> None:
    data = table("extras")["money"]
    if not any(char.isdigit() for char in sentence.mask):
        return
    for match in pattern_in("extras", "money").finditer(sentence.mask):
        number = match["number"].replace(" ", "").replace("\xa0", "")
        if number.count(".") and match["number"].count(",") == 0 and len(number.rsplit(".", 1)[-1]) == 3:
            number = number.replace(".", "")
        factor = next((size for word, size in data["factors"].items() if match["unit"].startswith(word)), 1)
        before, after = sentence.mask[: match.start()], sentence.mask[match.end() :]
        told = pattern_in("extras", "money", "inhabitant_after").match(after)
        per = match["per"] or told or pattern_in("extras", "money", "inhabitant_before").search(before)
        yearly = pattern_in("extras", "money", "yearly").match(after[told.end() if told else 0 :])
        key = (
            ("per_inhabitant_and_year" if yearly else "per_inhabitant") if per else ("per_year" if yearly else "plain")
        )
        years = _years(sentence, following)
        draft.money.append(
            r.Money(
                **_base(draft, sentence, 0.9, table("extras")["reasons"]["money"]),
                amount=_plain(Decimal(number.replace(",", ".")) * factor),
                unit=data[key],
                years=years,
            )
        )


def _plain(amount: Decimal) -> Decimal:
    """Return a whole amount without decimals."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def _years(sentence: Sentence, following: list[Sentence]) -> int | None:
    """Return for how many years, told in the sentence or the two after it in its paragraph."""
    for other in (sentence, *(later for later in following if later.block == sentence.block)):
        match = pattern_in("extras", "money", "years").search(other.mask)
        if match:
            word = match["years"]
            return int(word) if word.isdigit() else int(table("extras")["money"]["numbers"][word])
    return None
