"""Who took the notes: the signature, a label, the list of those present, a sentence, or the sender of a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lagetrunt.language.keys import fold
from lagetrunt.language.labels import label_of
from lagetrunt.language.names import initials, leading_name, strength, without_genitive
from lagetrunt.language.organisations import organisations
from lagetrunt.language.words import any_of, lines, per_language, table
from lagetrunt.reading.document import Block
from lagetrunt.reading.draft import Draft
from lagetrunt.reading.passes.entries import parse_entry
from lagetrunt.reading.passes.headlabels import segments
from lagetrunt.reading.passes.rows import Row, folded
from lagetrunt.reading.records import Attendee, Value

_NAME = r"(?P<name>[A-ZÅÄÖÉ][\w-]+(?:\s+(?:{particles})\s+|\s+)[A-ZÅÄÖÉ][\w-]+(?:\s+[A-ZÅÄÖÉ][\w-]+)?)"
_SHORT = r"(?P<name>[A-ZÅÄÖÉ][^\W\d_]+(?:-[A-ZÅÄÖ]?[^\W\d_]+)?(?:\s[A-ZÅÄÖ](?![\w-]))?|[A-ZÅÄÖ]{2,3}(?!\w))"
_FULL = re.compile(r"[A-ZÅÄÖÉ][\w-]+\s+[A-ZÅÄÖÉ]")
_LAST_ROWS = 6
_FIRST_ROWS = 14
_LONGEST_SIGNATURE, _LONGEST_PARTING = 40, 80


def secretary_of(draft: Draft, rows: Sequence[Row]) -> Value[str] | None:
    """Return the full name of whoever took the notes."""
    names = Names(draft)
    return (
        _labelled(names, rows)
        or _listed(names)
        or _signed(names, rows)
        or _told(names, draft.document.blocks, _sentences(), 0.75)
        or _told(names, [row.first for row in (*rows[:_FIRST_ROWS], *rows[-_LAST_ROWS:])], _short_sentences(), 0.65)
        or _end(names, rows)
        or _parting(names, rows)
        or _sender(names, rows)
    )


class Names:
    """The names of those listed, and the full names in the text, looked for only where they are asked for."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._all: list[str] | None = None

    @property
    def all(self) -> list[str]:
        """All of them, those listed first."""
        if self._all is None:
            self._all = [*(entry.name for entry in self.draft.attendance), *_names_in_text(self.draft)]
        return self._all


def _labelled(names: Names, rows: Sequence[Row]) -> Value[str] | None:
    for at, row in enumerate(rows):
        name = names.draft.labels.get(row.first.index)
        near = at < _LAST_ROWS or at >= len(rows) - _LAST_ROWS
        if name not in ("signature", "header", "attendance", "title") and not near:
            continue
        label = label_of(row.text) if name in ("signature", "header", "attendance") else None
        if label and "secretary" in label.kinds:
            found = _after(names, rows, at, label.value_start)
            if found:
                return found
        found = _inside(names, row)
        if found:
            return found
    return None


def _inside(names: Names, row: Row) -> Value[str] | None:
    """A label inside a line or a cell of the head: 'Ordförande Anna Berg, vid pennan Bo Ek'."""
    for place, block in enumerate(row.blocks):
        if len(block.text) > 300:
            continue
        label = label_of(block.text) if place and place + 1 < len(row.blocks) else None
        if label and "secretary" in label.kinds and not label.has_value(block.text):
            found = _person(names, Row(row.blocks[place + 1 :]), 0, 0.95, "Står efter orden för den som antecknat.")
            if found:
                return found
        for segment in segments(block.text):
            if "secretary" in segment.label.kinds and segment.start < segment.end:
                found = _person(
                    names, Row(row.blocks[place:]), segment.start, 0.93, "Står efter orden för den som antecknat."
                )
                if found:
                    return found
    return None


def _after(names: Names, rows: Sequence[Row], at: int, start: int) -> Value[str] | None:
    row = rows[at]
    reason = "Står efter orden för den som antecknat."
    if len(row.blocks) > 1:
        return _person(names, Row(row.blocks[1:]), 0, 0.95, reason)
    if row.text[start:].strip(" /:._"):
        return _person(names, row, start, 0.97, reason)
    return _person(names, rows[at + 1], 0, 0.95, reason) if at + 1 < len(rows) else None


def _person(names: Names, row: Row, start: int, probability: float, reason: str) -> Value[str] | None:
    """The name at the beginning of a row; a first name or initials where the list or the text tells whose."""
    text = row.first.text
    while start < len(text) and not text[start].isalnum():
        start += 1
    length = leading_name(text[start:])
    written = text[start : start + length] if length else re.split(r"[,(/]|\.\s", text[start:])[0].strip(" .")
    whole = length and len(written.split()[-1].rstrip(".")) > 1
    name = written if whole else full_name(written, names.all)
    if whole and len(written.split()[0].strip(".")) == 1:
        name = full_name(written, names.all) or name
    name = name or (written if length else None)
    if not name and written in lines("first_names.txt"):
        name = written
    if not name:
        return None
    place = names.draft.document.place(row.first.index, start, start + len(written))
    listed = next((entry.name for entry in names.draft.attendance if fold(entry.name) == fold(name)), name)
    return Value(value=listed, places=(place,), probability=probability if length else 0.8, reason=reason)


def _names_in_text(draft: Draft) -> Iterator[str]:
    for block in draft.document.blocks:
        for match in _FULL.finditer(block.text):
            length = leading_name(block.text[match.start() : match.start() + 60], most=3)
            name = block.text[match.start() : match.start() + length]
            if length and strength(name) >= 0.65 and len(name.split()[-1].rstrip(".")) > 1:
                yield name


def full_name(short: str, names: Sequence[str]) -> str | None:
    """Return the one full name that a first name, one with the first letter of a surname, or initials stand for."""
    if not short:
        return None
    words = [fold(word).strip(".") for word in short.split()]
    fitting = {fold(name): name for name in reversed(names) if _fits(words, name)}
    if len(fitting) > 1 and any(len(name.split()) > 1 for name in fitting):
        fitting = {key: name for key, name in fitting.items() if len(name.split()) > 1}
    if not fitting and short.isupper():
        fitting = {fold(name): name for name in names if short in (initials(name), _first_initials(name))}
    if not fitting and len(words) == 2 and len(words[0]) == 1:
        ends = [(fold(name).split(), name) for name in names]
        fitting = {fold(name): name for parts, name in ends if parts[0][0] == words[0] and parts[-1] == words[1]}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _first_initials(name: str) -> str:
    """The first letters of a double first name: 'GB' for 'Gun-Britt Ahlin'; nothing of a single one."""
    first = name.split()[0]
    return initials(first) if "-" in first else ""


def _fits(words: Sequence[str], name: str) -> bool:
    parts = [fold(part) for part in name.split()]
    if not words or parts[0] != words[0] or len(words) > len(parts):
        return False
    return all(
        part.startswith(word)
        for word, part in zip(words[1:], parts[1:] if len(words) == len(parts) else parts[-1:], strict=False)
    )


def _listed(names: Names) -> Value[str] | None:
    for entry in names.draft.attendance:
        titles = [fold(title).strip(" .") for title in (entry.title or "").split(",")]
        words = folded("attendance", "secretary")
        if any(title in words or any(word in words for word in title.split()) for title in titles):
            told = _told_in(names, entry)
            if told:
                return told
            name = entry.name if " " in entry.name else full_name(entry.name, names.all) or entry.name
            return Value(value=name, places=entry.places, probability=0.85, reason="Sekreterare enligt närvarolistan.")
    return None


def _told_in(names: Names, entry: Attendee) -> Value[str] | None:
    """Somebody else, told in a sentence that was taken for the title of the last in the list."""
    for place in entry.places[:1]:
        for match in (match for pattern in _sentences() for match in pattern.finditer(place.quote)):
            name = _whole(names, match["name"])
            if name and fold(name) != fold(entry.name) and ". " in place.quote[: match.start()]:
                return Value(value=name, places=(place,), probability=0.75, reason="Sägs i texten.")
    return None


def _signed(names: Names, rows: Sequence[Row]) -> Value[str] | None:
    for row in reversed(rows):
        if names.draft.labels.get(row.first.index) == "signature" and not label_of(row.text):
            found = _person(names, row, _after_greeting(row.text), 0.8, "Namnet under papperet.")
            if found:
                return found
    return None


def _after_greeting(text: str) -> int:
    """Where the name begins behind words that sign a letter: 'Hälsar Paulina'."""
    greeting = _greeting().match(text)
    return greeting.end() if greeting and greeting.end() < len(text) else 0


def _told(
    names: Names, blocks: Sequence[Block], patterns: Sequence[re.Pattern[str]], probability: float
) -> Value[str] | None:
    """'Anna Berg utsågs att föra anteckningar', 'Anna Berg antecknar'."""
    text = "\n".join(block.text for block in blocks)
    cues = [cue for cue in table("header")["secretary_told"]["cues"] if cue in text]
    for block in blocks:
        if not any(cue in block.text for cue in cues):
            continue
        for pattern in patterns:
            for match in pattern.finditer(block.text):
                name = _whole(names, match["name"])
                if name:
                    place = names.draft.document.place(block.index, match.start("name"), match.end("name"))
                    return Value(value=name, places=(place,), probability=probability, reason="Sägs i texten.")
    return None


def _whole(names: Names, written: str) -> str | None:
    """The full name of somebody in a sentence; two capital words that are no name tell nobody."""
    if fold(written) in folded("header", "no_writers"):  # 'Mina anteckningar'
        return None
    if leading_name(written) == len(written) and len(written.split()[-1]) > 1:
        return full_name(written, names.all) or written
    bare = written if written in lines("first_names.txt") else without_genitive(written)
    name = full_name(bare, names.all)
    return name or (bare if bare in lines("first_names.txt") else None)


def _end(names: Names, rows: Sequence[Row]) -> Value[str] | None:
    """A first name or initials that stand alone under the paper."""
    for row in reversed(rows[-3:]):
        bare = row.text.strip(" /_.")
        if names.draft.labels.get(row.first.index) == "furniture" or len(bare) > _LONGEST_SIGNATURE:
            continue
        words = bare.split(",")[0].split()
        known = len(words) == 1 and words[0] in lines("first_names.txt")
        if 1 <= len(words) <= 2 and words[0][:1].isupper() and (known or full_name(" ".join(words), names.all)):
            return _person(names, row, 0, 0.7, "Namnet under papperet.")
    return None


def _parting(names: Names, rows: Sequence[Row]) -> Value[str] | None:
    """The last line with a name, which is from somewhere or greets: 'Eva Berg, Tierp', 'Hälsar Eva Berg'."""
    last = [row for row in rows[-3:] if names.draft.labels.get(row.first.index) != "furniture" and not row.is_table]
    for row in reversed(last):
        if len(row.text) > _LONGEST_PARTING:
            continue
        entry = parse_entry(row.text.strip(" /"), organisations())
        if entry and entry.organisation and leading_name(row.text.strip(" /")):
            return _person(names, row, 0, 0.65, "Namnet under papperet.")
        for name in names.all if _greeting().match(row.text) else ():
            if row.text.rstrip(" .!").endswith(name):
                return _person(names, row, row.text.rindex(name), 0.7, "Namnet under papperet.")
    return None


def _sender(names: Names, rows: Sequence[Row]) -> Value[str] | None:
    """Whoever sent the mail that holds the notes."""
    words = folded("header", "mail_from")
    for row in rows:
        lead, colon, value = row.text.partition(":")
        if colon and fold(lead).strip() in words and leading_name(value.strip()):
            return _person(
                names, row, len(row.text) - len(value.lstrip()), 0.7, "Har skickat mejlet med anteckningarna."
            )
    return None


@per_language
def _greeting() -> re.Pattern[str]:
    words = any_of(table("header")["labels"]["secretary"])
    return re.compile(rf"[^\w]*{words}(?!\w)[\s,:/]*", re.IGNORECASE)


@per_language
def _sentences() -> tuple[re.Pattern[str], ...]:
    return _patterns(_NAME.format(particles="|".join(table("names")["particles"])))


@per_language
def _short_sentences() -> tuple[re.Pattern[str], ...]:
    return (*_patterns(_SHORT), re.compile(rf"{_SHORT}\s+{any_of(table('header')['title']['papers'])}"))


def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    words = table("header")["secretary_told"]
    return (
        re.compile(
            rf"{name}(?:\s*\([^()]*\)|,(?:\s+[^\W\d_]+){{1,3}},?)?,?\s+(?:{any_of(words['between'])}\s+){{0,3}}(?:{any_of(words['after_name'])})(?!\w)"
        ),
        re.compile(rf"(?i:{any_of(words['before_name'])})\s+{name}"),
        re.compile(rf"(?i:(?<!\w){any_of(words['self'])}),?\s*\(?{name}"),
        re.compile(
            rf"(?i:(?<!\w){any_of(words['written'])}\w*(?:\s+[^\W\d_]+){{0,3}}?\s+{any_of(words['by'])}"
            rf"(?:\s+[^\W\d_]+){{0,2}}?),?\s+{name}"
        ),
    )
