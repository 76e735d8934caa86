"""What each organisation said, plans or answers: in go-rounds, tables and running text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lagetrunt.language.organisations import organisations
from lagetrunt.language.rules import pattern, pattern_in, rules
from lagetrunt.language.words import table
from lagetrunt.reading import records as r
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.passes.sentences import label_of
from lagetrunt.reading.statements import Entity, Letter, Sentence, trimmed

_NOT_SAID = frozenset({"responsible", "due", "status", "number", "action", "decision"})
"""Table columns that hold no position."""


@dataclass(slots=True)
class _Round:
    """The organisation under whose name lines of a go-round stand."""

    block: int
    organisations: tuple[Entity, ...]


@reads(needs=("sentences", "items", "actions", "postponed"), gives=("positions",))
def positions(draft: Draft) -> None:
    """Find the positions; several organisations in one sentence have one each."""
    rounds = {item.id for item in draft.items if _is_round(item)}
    headings = {item.id: item.heading for item in draft.items}
    tables = _tables(draft)
    for number, sentence in enumerate(draft.sentences):
        block = draft.document.blocks[sentence.block]
        if block.cell and block.cell.table in tables:
            draft.positions.extend(_from_cell(draft, sentence, block, tables[block.cell.table]))
            continue
        in_round = sentence.item in rounds
        for who, start, end in _stretches(sentence, in_round):
            end = _end_of_line(draft.sentences, number, end) if in_round else end
            for entity in who:
                if in_round or _is_municipality(entity, draft):
                    topic = headings.get(sentence.item or "")
                    draft.positions.append(_position(draft, sentence, entity, (start, end), topic, in_round=in_round))
    _drop_repeated(draft)
    _answer_alike(draft)


def _end_of_line(sentences: list[Sentence], number: int, end: int) -> int:
    """Return the end of what an organisation says in a go-round: up to the next one's line, or to an action."""
    first = sentences[number]
    for later in sentences[number + 1 :]:
        if later.block != first.block or later.taken or Letter.ORGANISATION in later.mask:
            break
        end = later.end - first.start
    return end


def _is_round(item: r.Item) -> bool:
    return item.kind == "go-round" or bool(pattern("positions", "go_round").search(item.heading.lower()))


def _is_municipality(entity: Entity, draft: Draft) -> bool:
    row = organisations().get(entity.name)
    members = {a.organisation for a in draft.attendance if a.capacity == "member"}
    return (row is not None and row.kind == "kommun") or entity.name in members


def _stretches(sentence: Sentence, in_round: bool) -> list[tuple[list[Entity], int, int]]:
    """Return who speaks in which stretch of the sentence."""
    text = sentence.mask
    if Letter.ORGANISATION not in text or sentence.label in {"motion", "recipients", "meetings", "action"}:
        return []
    if text.rstrip().endswith("?") or "decision" in sentence.taken:
        return []
    line = pattern_in("positions", "subject", "line").match(text)
    if line:
        if pattern("positions", "empty").match(text[line.start("rest") :]):
            return []
        return [(_named(sentence, *line.span("who")), line.start("rest"), len(text))]
    found = []
    for key in ("pattern", "inverted", "in_place"):
        for match in pattern_in("positions", "subject", key).finditer(text):
            span = match.span("who") if match["who"] else match.span("whose")
            tail = text[match.start("verb") :] if key != "in_place" else text[span[1] :]
            if not _is_none(tail, sentence, in_round):
                found.append((_named(sentence, *span), match.start(), len(text)))
        if found:
            break
    for number, (_, start, _) in enumerate(found[1:]):
        who, first, _ = found[number]
        found[number] = (who, first, start)
    return found


def _is_none(tail: str, sentence: Sentence, in_round: bool) -> bool:
    """Say whether what follows the name is no position: no content, or a mere promise."""
    if pattern("positions", "never").match(tail):
        return True
    if in_round or "action" not in sentence.taken:
        return False
    return bool(
        pattern("positions", "action_only").match(tail) or pattern("actions", "organisation_promises").match(tail)
    )


def _named(sentence: Sentence, start: int, end: int) -> list[Entity]:
    return [e for e in sentence.entities_in(start, end) if e.letter is Letter.ORGANISATION]


def _position(
    draft: Draft, sentence: Sentence, entity: Entity, span: tuple[int, int], topic: str | None, *, in_round: bool
) -> r.Position:
    whole = draft.document.blocks[sentence.block].text[sentence.start :]
    first, last = trimmed(whole, *span)
    said = sentence.mask[first:last]
    place = draft.document.place(sentence.block, sentence.start + first, sentence.start + last)
    return r.Position(
        item=sentence.item,
        text=place.quote,
        places=(place,),
        probability=min(0.88, entity.probability),
        reason=table("positions")["reasons"]["told"],
        organisation=entity.name,
        topic=topic,
        stance=stance_of(said)
        or ("doing" if in_round and pattern_in("positions", "subject", "bare").match(said) else None),
    )


def stance_of(text: str) -> r.Stance | None:
    """Return the stance that a masked text tells."""
    for rule in rules("positions", "stance"):
        if rule.search(text):
            return rule.name  # type: ignore[return-value]
    return None


def _tables(draft: Draft) -> dict[int, dict[int, tuple[Entity, ...]]]:
    """Return the tables with an organisation in the first column: by table, the organisation of every row."""
    found: dict[int, dict[int, tuple[Entity, ...]]] = {}
    rows: dict[int, set[int]] = {}
    for block in draft.document.blocks:
        cell = block.cell
        if cell is None or draft.labels.get(block.index) == "attendance":
            continue
        rows.setdefault(cell.table, set()).add(cell.row)
        view = draft.views[block.index]
        named = tuple(e for e in view.entities if e.letter is Letter.ORGANISATION)
        if cell.column == 0 and named and len(block.text) <= len(named[0].form) + 12:
            found.setdefault(cell.table, {})[cell.row] = named
    return {number: named for number, named in found.items() if len(named) * 2 >= len(rows[number])}


def _from_cell(draft: Draft, sentence: Sentence, block: Block, rows: dict[int, tuple[Entity, ...]]) -> list[r.Position]:
    cell = block.cell
    if cell is None or cell.column == 0 or cell.row not in rows or not sentence.first:
        return []
    heads = {
        other.cell.column: other.text
        for other in draft.document.blocks
        if other.cell and other.cell.table == cell.table and (other.cell.header or other.cell.row == 0)
    }
    head = heads.get(cell.column)
    if pattern("positions", "empty").match(sentence.mask) or label_of(head or "") in _NOT_SAID:
        return []
    place = draft.document.place(block.index, sentence.start, len(block.text.rstrip()))
    return [
        r.Position(
            item=sentence.item,
            text=place.quote,
            places=(place,),
            probability=0.9,
            reason=table("positions")["reasons"]["table"],
            organisation=entity.name,
            topic=head,
            stance=stance_of(draft.views[block.index].mask),
        )
        for entity in rows[cell.row]
    ]


def _answer_alike(draft: Draft) -> None:
    """Give who answers 'as Höör does' the stance of Höör."""
    for number, entry in enumerate(draft.positions):
        match = pattern_in("positions", "subject", "same_as").match(entry.text.lower())
        if match is None:
            continue
        alike = [
            other.stance
            for other in draft.positions
            if (other.item, other.topic) == (entry.item, entry.topic) and other.organisation.lower() == match["who"]
        ]
        if alike:
            draft.positions[number] = replace(entry, stance=alike[0])


def _drop_repeated(draft: Draft) -> None:
    seen: set[tuple[str, str | None, str]] = set()
    kept = []
    for entry in draft.positions:
        key = (entry.organisation, entry.item, entry.text)
        if key not in seen:
            seen.add(key)
            kept.append(entry)
    draft.positions[:] = kept
