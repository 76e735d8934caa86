"""Sentences under their items, each with its label, the lead of its list and what was said before it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from lagetrunt.language.rules import pattern_in
from lagetrunt.language.sentences import split_sentences
from lagetrunt.language.words import per_language, per_language_most, table
from lagetrunt.reading.document import Block, Cell
from lagetrunt.reading.draft import Draft, reads
from lagetrunt.reading.known import OwnLabels
from lagetrunt.reading.passes.line_marks import cell_letter, letters_of, line_mark
from lagetrunt.reading.passes.own_labels import own_label, own_words, ruled_by
from lagetrunt.reading.passes.rows import head_forms
from lagetrunt.reading.statements import BlockView, Entity, Letter, Sentence

NO_STATEMENTS = frozenset({"title", "header", "attendance", "agenda", "signature", "furniture"})
"""Labels of blocks in which nothing is stated."""


_LONGER = 2
"""Notes beside a column of topics are so much longer."""
_NUMBERED = re.compile(r"(?:\d{1,2}[.)]|[a-zåäö]\)|[-–•*])\s")


@dataclass(slots=True)
class _Context:
    """What a line inherits from those above it under the same item."""

    label: str | None = None
    own: str = ""
    """The words of the label, where the network uses it as its own."""
    known: OwnLabels = ()
    fresh: bool = False
    """True until the label alone on its line has been followed by a paragraph."""
    lead: Sentence | None = None
    last: Sentence | None = None
    owner: Entity | None = None
    standing: str | None = None
    """What the heading says that every line under it is."""
    letters: dict[str, str] = field(default_factory=dict)
    """What single letters before lines mean to this hand."""


@reads(needs=("items", "views"), gives=("sentences",))
def sentences(draft: Draft) -> None:
    """Cut everything that stands under an item into sentences with their context."""
    items, starts = _owners(draft)
    contexts: dict[str | None, _Context] = {}
    columns = column_labels(draft)
    letters = letters_of(draft)
    rows = _letters_of_rows(draft, letters)
    for block in draft.document.blocks:
        label = draft.labels.get(block.index)
        if label in NO_STATEMENTS or (block.cell and block.cell.header):
            continue
        item = items.get(block.index)
        context = contexts.get(item) or contexts.setdefault(item, _opened(draft, item))
        start = starts.get(block.index, 0)
        if start < len(block.text.rstrip()):
            if block.cell:
                context = _in_column(draft, columns, block.cell, context)
                context.label = rows.get((block.cell.table, block.cell.row), context.label)
            context.letters = letters
            draft.sentences.extend(_sentences_of(block, start, item, draft.views[block.index], context))


def _letters_of_rows(draft: Draft, letters: dict[str, str]) -> dict[tuple[int, int], str]:
    """Return what the letter in the first cell of a row says of the rest of it, by (table, row)."""
    if not letters:
        return {}
    cells = [(block.cell, letters.get(cell_letter(block.text))) for block in draft.document.blocks if block.cell]
    return {(cell.table, cell.row): kind for cell, kind in cells if kind and cell.column == 0}


def _opened(draft: Draft, item: str | None) -> _Context:
    """Return what the lines under an item begin with: its heading may be a label of the network."""
    known = draft.known.labels
    heading = draft.heading(item)
    words, kind = own_words(known, heading) if known else ("", "")
    return _Context(label=kind or None, own=words, known=known, fresh=bool(kind), standing=_standing(heading))


@per_language_most(2_000)
def _standing(heading: str) -> str | None:
    """Return the kind of statement that a heading says that all lines under it are: 'Besluten i korthet'."""
    small = heading.lower()
    kinds = ("decision", "outcome", "postponed")
    return next((kind for kind in kinds if pattern_in("statements", "headings", kind).search(small)), None)


_ARROW = re.compile(r"(?:=+>+|[⇒➔➜➤])\W*\Z")
"""What stands before the upshot of a line."""
_LONGEST_HEAD = 40
_DOERS = "responsible"
"""The kind of a column that tells who is to do what."""
_REACH = 6


def _in_column(draft: Draft, columns: dict[tuple[int, int], str], cell: Cell, above: _Context) -> _Context:
    """Return what rules a cell: the head of its column."""
    own = _own_columns(draft).get((cell.table, cell.column), "") if draft.known.labels else ""
    label = columns.get((cell.table, cell.column))
    return _Context(label=label, own=own, known=draft.known.labels, last=above.last, standing=above.standing)


def _own_columns(draft: Draft) -> dict[tuple[int, int], str]:
    """Return the words of the column heads that are labels of the network, by (table, column)."""
    cells = [(block.cell, block.text) for block in draft.document.blocks if block.cell]
    heads = [(cell, own_words(draft.known.labels, text)[0]) for cell, text in cells if cell.header or cell.row == 0]
    return {(cell.table, cell.column): words for cell, words in heads if words}


def _owners(draft: Draft) -> tuple[dict[int, str], dict[int, int]]:
    """Return the innermost item of every block, and the offset at which text begins after a heading."""
    items: dict[int, str] = {}
    starts: dict[int, int] = {}
    for item in sorted(draft.items, key=lambda entry: entry.level):
        items.update(dict.fromkeys(item.blocks, item.id))
        for place in item.places[:1]:
            items[place.block] = item.id
        for place in item.places:
            starts[place.block] = max(starts.get(place.block, 0), place.end)
    return items, starts


def column_labels(draft: Draft) -> dict[tuple[int, int], str]:
    """Return what each table column holds, by (table, column), as its head says."""
    found: dict[tuple[int, int], str] = {}
    weak: set[tuple[int, int]] = set()
    for block in draft.document.blocks:
        if block.cell and (block.cell.header or block.cell.row == 0):
            label = own_words(draft.known.labels, block.text)[1] or label_of(block.text) or _head_of(block.text)
            label = label or _doers_head(block.text)
            here = block.cell.table, block.cell.column
            if label == "action" and (label, block.cell.table) in {(kind, at[0]) for at, kind in found.items()}:
                label = "responsible" if _head_of(block.text, "responsible") else label
            if label:
                found[here] = label
                if label == "action" and block.text.lower().strip(" .:") in table("statements")["weak"]["heads"]:
                    weak.add(here)
    kinds = Counter((number, kind) for (number, _), kind in found.items())
    for number, column in weak:
        owned = any(kinds[number, kind] for kind in ("responsible", "status"))
        if (not owned and not kinds[number, "report"]) or _has_notes(draft, number, column, found):
            del found[number, column]
    for number in _rounds(draft, found):
        found = {at: kind for at, kind in found.items() if at[0] != number or kind != "action"}
    return found


def _has_notes(draft: Draft, number: int, column: int, columns: dict[tuple[int, int], str]) -> bool:
    """Say whether a table holds running text beside a column, so that this only names what each row is about."""
    told: Counter[bool] = Counter()
    for block in draft.document.blocks:
        cell = block.cell
        if cell is None or cell.table != number or cell.row == 0:
            continue
        if cell.column == column or (number, cell.column) not in columns:
            told[cell.column == column] += len(block.text)
    return told[False] > _LONGER * told[True]


def _rounds(draft: Draft, columns: dict[tuple[int, int], str]) -> set[int]:
    """Return the tables in which each row is what one organisation says: no column tells who does what."""
    told = {number for (number, _), kind in columns.items() if kind == "action"}
    told -= {number for (number, _), kind in columns.items() if kind in {"responsible", "status", "due"}}
    firsts: dict[int, list[bool]] = {number: [] for number in told}
    for block in draft.document.blocks:
        if block.cell and block.cell.table in told and block.cell.column == 0 and block.cell.row > 0:
            named = draft.views[block.index].entities[:1]
            firsts[block.cell.table].append(bool(named) and named[0].letter in (Letter.ORGANISATION, Letter.PERSON))
    return {number for number, rows in firsts.items() if rows and 2 * sum(rows) > len(rows)}


def label_of(text: str) -> str | None:
    """Return the kind of label that the whole text is, as 'action' for 'Åtgärd:'."""
    match = _label().match(text.lower().strip())
    return match.lastgroup if match and not text.strip()[match.end() :].strip() else None


def _head_of(text: str, kind: str | None = None) -> str | None:
    """Return the kind of column that a head names which would be no label of a line."""
    match = _head().fullmatch(text.lower().strip(" .:…\n"))
    if match and kind:
        return kind if re.fullmatch("|".join(table("statements")["heads"].get(kind, [])), match[0]) else None
    return match.lastgroup if match else None


def _doers_head(text: str) -> str | None:
    """Return the kind of a column whose head says in one of its parts that doers stand there: 'Ansvarig och tid'."""
    forms = head_forms(text) if len(text) <= _LONGEST_HEAD else ()
    return _DOERS if any(_DOERS in (label_of(form), _head_of(form, _DOERS)) for form in forms) else None


@per_language
def _head() -> re.Pattern[str]:
    kinds = table("statements").get("heads", {})
    return re.compile("|".join(f"(?P<{kind}>{'|'.join(words)})" for kind, words in kinds.items()) or r"(?!)")


@per_language
def _label() -> re.Pattern[str]:
    labels = table("statements")["labels"]
    inside = table("statements")["inside"]
    kinds = "|".join(
        f"(?P<{kind}>(?:{'|'.join(sorted(words, key=len, reverse=True))})(?:{inside.get(kind, '')})?)"
        for kind, words in labels.items()
    )
    return re.compile(rf"[\W_]*?(?:{kinds})(?:\s*\([^)]*\))?\s*(?::+|\s?[-=]*[>⇒→]+|\s-\s|[\])}}]+|\.?[\W_]*$)\s*")


def _sentences_of(block: Block, start: int, item: str | None, view: BlockView, context: _Context) -> list[Sentence]:
    mask = view.mask
    if block.kind != "list_item" and not block.cell:
        opener = mask[start:].lstrip()
        if not opener.startswith(tuple(table("decisions")["clause_openers"])) and not _NUMBERED.match(opener):
            _new_paragraph(context)
    found: list[Sentence] = []
    for first, last in split_sentences(block.text[start:]):
        sentence = _sentence(block, start + first, start + last, view, context, item)
        if sentence is None:
            continue
        sentence.first = not found or (block.cell is not None and start + first in block.breaks)
        if context.label and not sentence.label:
            sentence.label, sentence.own = context.label, context.own
            sentence.direct = sentence.first or block.cell is not None
        elif context.standing and not sentence.label:
            sentence.label, sentence.direct = context.standing, sentence.first or block.cell is not None
        sentence.lead, sentence.before = context.lead, context.last
        sentence.owner = sentence.owner or context.owner
        sentence.retold = _is_retold(sentence)
        found.append(sentence)
        context.last = sentence
    if found and block.text.rstrip().endswith(":"):
        context.lead = found[-1]
    if found:
        context.fresh = False
    return found


def _new_paragraph(context: _Context) -> None:
    context.lead = None
    context.owner = None
    if not context.fresh:
        context.label = None


def _sentence(
    block: Block, start: int, end: int, view: BlockView, context: _Context, item: str | None
) -> Sentence | None:
    """Return the sentence without its label; None where it is a label alone, which then rules what follows."""
    mask, line_start = view.mask, start
    own_one = own_label(context.known, block.text, start, end)
    own = ruled_by(context.known, own_one)[0] if own_one else ""
    mark = line_mark(mask, start, end, context.letters)
    if mark and mark.end < end:
        start = line_start = mark.end
    label = own_one or _label().match(mask, start, end)
    kind = label.lastgroup if label else mark.kind if mark else None
    owner = None
    if label and label.end() >= end:
        context.label, context.own, context.fresh, context.lead = kind, own, True, None
        if kind not in {"responsible", "due"}:
            return None
    elif label:
        start = label.end()
    else:
        opening = pattern_in("statements", "owner").match(mask[start:end])
        if opening:
            named = [e for e in view.entities if start <= e.start and e.end <= start + opening.end()]
            owner = next((e for e in named if e.letter is Letter.PERSON), None)
            start += opening.end()
            context.owner, kind = owner, "report"
    text = block.text
    if kind is None and _ARROW.search(text, max(line_start, start - _REACH), _opening_of(text, start, end)):
        kind = "outcome"
    while start < end and not (text[start].isalnum() or text[start] in "(\"”“§['"):
        start += 1
    if start >= end:
        return None
    return Sentence(
        item=item,
        block=block.index,
        start=start,
        end=end,
        text=text[start:end],
        mask=mask[start:end],
        entities=tuple(e for e in view.entities if e.start >= start and e.end <= end),
        dates=tuple(d for d in view.dates if d.start >= start and d.end <= end),
        label=kind,
        own=own,
        direct=label is not None or mark is not None or kind == "outcome",
        owner=owner,
        aside=tuple(e for e in view.entities if line_start <= e.start and e.end <= start),
        aside_dates=tuple(d for d in view.dates if line_start <= d.start and d.end <= start),
    )


def _opening_of(text: str, start: int, end: int) -> int:
    """Return where the first word of a sentence begins."""
    return next((at for at in range(start, end) if text[at].isalnum()), end)


def _is_retold(sentence: Sentence) -> bool:
    mask = sentence.mask
    if pattern_in("statements", "retold").search(mask):
        retold = not pattern_in("statements", "retold", "not").search(mask)
    else:
        before = sentence.before
        if before is None or before.block != sentence.block or not before.retold or sentence.label:
            return False
        retold = bool(pattern_in("statements", "retold", "past").search(mask))
    return retold and not pattern_in("statements", "retold", "today").search(mask)
