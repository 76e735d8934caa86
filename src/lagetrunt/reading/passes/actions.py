"""What somebody is to do after the meeting: promises, commissions, orders, and things to be done by nobody named."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Place
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.assignees import Coming, coming_meetings, names_in
from lagetrunt.reading.passes.due import due_beside, due_of
from lagetrunt.reading.passes.followups import RowFacts, names_only, row_facts
from lagetrunt.reading.passes.tasks import Task, forms_of, tasks, whole
from lagetrunt.reading.statements import Sentence, trimmed


@reads(needs=("sentences", "decisions", "postponed", "meetings"), gives=("actions",))
def actions(draft: Draft) -> None:
    """Find the actions of every sentence, with who is to do them and when."""
    coming = coming_meetings(draft)
    heads: dict[str | None, tuple[tuple[str, ...], str | None]] = {}
    facts = row_facts(draft)
    for sentence in draft.sentences:
        cell = draft.document.blocks[sentence.block].cell
        if "row" in sentence.taken or (cell and _is_only_told(sentence, facts.get((cell.table, cell.row)))):
            continue
        if sentence.label in {"responsible", "due"} and sentence.direct:
            _complete(draft, sentence, coming, heads)
            continue
        if sentence.item in heads:
            who, due = heads.pop(sentence.item)
            sentence.taken.add("action")
            action = _action(draft, whole(sentence, who, 0.75, "responsible"), coming)
            draft.actions.append(replace(action, due=action.due or due))
            continue
        if _is_reported(sentence):
            draft.actions.append(_action(draft, whole(sentence, (), 0.7, "reported"), coming, reported=True))
            continue
        for task in tasks(sentence):
            sentence.taken.add("action")
            draft.actions.append(_action(draft, task, coming))
    _fill_rows(draft, facts, coming)
    due_beside(draft, coming)
    _lead_on(draft)


def _is_only_told(sentence: Sentence, facts: RowFacts | None) -> bool:
    """Say whether a cell only tells by whom or by when; one that tells what somebody does is an action."""
    if sentence.label == "responsible" and facts and not names_only(sentence.mask):
        sentence.label, sentence.direct = "action", True
        sentence.taken.discard("cell")
        return False
    return sentence.label in {"responsible", "due", "status", "number"}


def _fill_rows(draft: Draft, facts: dict[tuple[int, int], RowFacts], coming: Coming) -> None:
    """Tell by whom and when the actions in rows are to be done; a row with a doer and no action holds one."""
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, action in enumerate(draft.actions):
        cell = draft.document.blocks[action.places[0].block].cell
        if cell:
            found[cell.table, cell.row].append(number)
    owners = {sentence.block: sentence for sentence in draft.sentences}
    for at, row in facts.items():
        for number in found[at]:
            action = draft.actions[number]
            draft.actions[number] = replace(action, assignees=action.assignees or row.who, due=action.due or row.due)
        last = next((owners[cell.index] for cell in reversed(row.cells) if cell.index in owners), None)
        if not found[at] and row.who and last and "postponed" not in last.taken:
            last.taken.add("action")
            action = _action(draft, whole(last, row.who, 0.85, "responsible"), coming)
            draft.actions.append(replace(action, due=action.due or row.due))


def _lead_on(draft: Draft) -> None:
    """Tell of every decision that becomes an action, its own or the next under the same item, who goes on with it."""
    under: dict[str | None, list[r.Action]] = {}
    for action in draft.actions:
        if not action.reported:
            under.setdefault(action.item, []).append(action)
    for number, decision in enumerate(draft.decisions):
        if decision.way_on:
            continue
        place = decision.places[0]
        later = [action for action in under.get(decision.item, ()) if _follows(action.places[0], place)]
        if later:
            whom = later[0].assignees[0] if later[0].assignees else None
            draft.decisions[number] = replace(decision, way_on="action", way_on_whom=whom)


def _follows(place: Place, before: Place) -> bool:
    """Say whether a place is the same, or stands right after: later in the block or in the next one."""
    if place.block == before.block:
        return place.end > before.start
    return place.block == before.block + 1


def _complete(
    draft: Draft,
    sentence: Sentence,
    coming: Coming,
    heads: dict[str | None, tuple[tuple[str, ...], str | None]],
) -> None:
    """'Ansvarig: Anna. Klart: 15/9' under a statement: a task, hers, and due then; first of all, the next one."""
    who = names_in(sentence, 0, len(sentence.text)) if sentence.label == "responsible" else ()
    due = due_of(sentence, 0, len(sentence.text), coming)
    last = draft.actions[-1] if draft.actions and draft.actions[-1].item == sentence.item else None
    before = sentence.before
    while before is not None and before.label in {"responsible", "due"}:
        before = before.before
    if before is None and who:
        heads[sentence.item] = (who, due)
    if before is None or not (who or due):
        return
    if last is None or last.places[0].block != before.block or last.places[0].start < before.start:
        if sentence.label == "due":
            return
        before.taken.add("action")
        last = _action(draft, whole(before, who, 0.85, "responsible"), coming)
        draft.actions.append(last)
    draft.actions[-1] = replace(last, assignees=who or last.assignees, due=due or last.due)


def _is_reported(sentence: Sentence) -> bool:
    """Say whether the sentence tells that something promised earlier is done."""
    if pattern_in("actions", "due", "done_line").search(sentence.mask):
        return True
    if "supine" not in forms_of(sentence.mask):
        return False
    told = pattern_in("actions", "due", "reported").search(sentence.mask)
    return bool(told) and (sentence.retold or sentence.label == "action")


def _action(draft: Draft, task: Task, coming: Coming, *, reported: bool = False) -> r.Action:
    sentence = task.sentence
    start, end = trimmed(sentence.text, task.start, task.end)
    end = _without_and(sentence.text, start, end)
    mask = sentence.mask[start:end]
    place = draft.document.place(sentence.block, sentence.start + start, sentence.start + end)
    condition = pattern_in("actions", "condition").search(mask)
    return r.Action(
        item=sentence.item,
        text=place.quote,
        places=(place,),
        probability=task.probability,
        reason=task.reason,
        assignees=task.who,
        due=due_of(sentence, start, end, coming) or next((d.value for d in sentence.aside_dates), None),
        to=_receiver(sentence, start, end, task.who),
        condition=sentence.text[start + condition.start() : start + condition.end()] if condition else None,
        reported=reported,
    )


def _without_and(text: str, start: int, end: int) -> int:
    tail = re.search(table("decisions")["clauses"]["tail"], text[start:end])
    return start + tail.start() if tail else end


def _receiver(sentence: Sentence, start: int, end: int, who: tuple[str, ...]) -> str | None:
    for match in pattern_in("actions", "receiver").finditer(sentence.mask, start, end):
        name = "who" if match["who"] else "who2"
        found = sentence.entities_in(*match.span(name))
        if found and found[0].name not in who:
            return found[0].name
    return None
