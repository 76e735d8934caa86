"""Plain text and markdown: lines become paragraphs, headings, list items and cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lagetrunt.reading.document import Block, Cell, Layout
from lagetrunt.reading.sources import columns, markdown, marks
from lagetrunt.reading.sources.build import LONGEST, Blocks
from lagetrunt.reading.sources.decoding import decode
from lagetrunt.reading.sources.lines import Line, goes_on, joined, opens_clause, shape_of, vocabulary_of
from lagetrunt.reading.sources.outline import LEAST, NOTHING, outline_of

_SPACE = re.compile(r"\s+")
_QUOTE = re.compile(r"^(?:>\s?)+")
_CELL_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_FRONT, _LONGEST_FRONT = "---", 20
OUTLINED = 2
"""The level of headings that the form of their lines tells."""
_BOLD_LEAD = re.compile(r"(?:\*\*|__)(?P<text>[^*_]+)(?:\*\*|__)(?=.*\w)")


def read_text(data: bytes, *, form: str) -> tuple[tuple[Block, ...], list[str]]:
    """Return the blocks of a text file and the doubts about it; `form` is 'txt' or 'md'."""
    text, doubts = decode(data)
    return blocks_of(text, marked=form == "md" or markdown.is_markdown(text)), doubts


def blocks_of(text: str, *, marked: bool) -> tuple[Block, ...]:
    """Return the blocks of a clean text; `marked` tells whether markdown's marks are to be read as such."""
    lines = lines_of(unquoted(text))
    reader = LineReader(lines, marked)
    reader.read()
    return tuple(reader.blocks.done)


def unquoted(text: str) -> str:
    """Return the text; where most of its lines are quoted as in a mail that was sent on, without the marks for that."""
    lines = text.split("\n") if "\n>" in text else []
    quoted = sum(len(line) for line in lines if line.startswith(">"))
    if 2 * quoted <= len(text):
        return text
    return unquoted("\n".join(line[1:].removeprefix(" ") if line.startswith(">") else line for line in lines))


def lines_of(text: str) -> list[Line]:
    """Return the lines that are not blank; tabs inside them are kept."""
    found, gap = [], 0
    for number, raw in enumerate(text.split("\n"), 1):
        bare = raw.strip()
        if not bare:
            gap += 1
            continue
        expanded = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
        found.append(Line(number, bare, expanded, gap, tail=raw.endswith("  ")))
        gap = 0
    return found


class LineReader:
    """Goes through the lines once."""

    def __init__(self, lines: list[Line], marked: bool) -> None:
        self.lines = lines
        self.marked = marked
        self.shape = shape_of(lines)
        self.vocabulary = vocabulary_of(lines)
        self.blocks = Blocks()
        self.outline = NOTHING if marked and has_headings(lines) else outline_of(lines)
        self.front = front_matter(lines)
        self.bare = marks.bare_numbers([line.text for line in lines])
        self.opening = self.bare | self.outline.heads.keys()
        self.indents: list[tuple[int, int]] = []

    def read(self) -> None:
        at = 0
        while at < len(self.lines):
            at = self._rule(at) or self._outlined(at) or self._table(at) or self._heading(at) or self._paragraph(at)

    def _rule(self, at: int) -> int:
        line = self.lines[at]
        if not marks.RULE.match(line.text):
            return 0
        self.blocks.add("paragraph", line.text, line=line.number, layout=Layout(style="rule", gap_before=line.gap))
        return at + 1

    def _outlined(self, at: int) -> int:
        """A line that has the form of the paper's headings; what follows in it is put down as text under it."""
        head = self.outline.heads.get(at)
        if not head:
            return 0
        line = self.lines[at]
        text, after = line.text[head.start : head.end].strip(), line.text[head.end :].lstrip(" :.–—-")
        self.indents = []
        self.blocks.add(
            "heading",
            self._plain(text),
            line=line.number,
            level=OUTLINED,
            marker=head.marker or None,
            layout=Layout(gap_before=line.gap),
        )
        if not any(sign.isalnum() for sign in after):
            return at + 1
        self.lines[at] = replace(line, text=after, gap=0)
        return self._paragraph(at)

    def _table(self, at: int) -> int:
        rows, end = columns.table_at(self.lines, at, self.opening)
        if not rows:
            return 0
        table = self.blocks.new_table()
        for number, (line, cells, header) in enumerate(rows):
            parts = ((column, part) for column, text in enumerate(cells) for part in _CELL_BREAK.split(text))
            for column, text in parts:
                self.blocks.add(
                    "cell",
                    self._plain(text),
                    line=line.number,
                    layout=Layout(gap_before=line.gap),
                    cell=Cell(table, number, column, header),
                )
        return end

    def _heading(self, at: int) -> int:
        line = self.lines[at]
        found = markdown.heading(line.text) if self.marked else None
        end = at + 1
        if (
            not found
            and end < len(self.lines)
            and end != self.front
            and self.lines[end].gap == 0
            and len(line.text) <= 120
        ):
            level = markdown.underline(self.lines[end].text)
            if level and not marks.bullet(line.text):
                found, end = (level, line.text), end + 1
        if not found:
            return 0
        level, text = found
        text = self._plain(text)
        marker, length = marks.heading_number(text)
        if length:
            text = text[length:]
        self.indents = []
        self.blocks.add(
            "heading",
            text or marker,
            line=line.number,
            level=level,
            marker=marker or None if text else None,
            layout=Layout(bold=True if level == 7 else None, gap_before=line.gap),
        )
        return end

    def _paragraph(self, at: int) -> int:
        first = self.lines[at]
        marker, length = self._marker(at)
        texts, numbers = [first.text[length:].strip() or first.text], [first.number]
        if texts[0] == first.text:
            marker = ""
        so_far, end = len(texts[0]), at + 1
        numbered = bool(marker) and marker[-1] not in marks.BULLETS
        while end < len(self.lines) and so_far < LONGEST and self._continues(end, so_far, numbered):
            texts.append(self.lines[end].text)
            numbers.append(self.lines[end].number)
            so_far += len(texts[-1])
            end += 1
        text, breaks = self._one_line(texts, numbers)
        is_list = bool(marker) or (opens_clause(text) and text.split(None, 1)[-1][:1].islower())
        self.blocks.add(
            "list_item" if is_list else "paragraph",
            text,
            line=first.number,
            breaks=breaks,
            level=self._depth((first.indent, marks.rank(marker))) if is_list else None,
            marker=marker or None,
            layout=Layout(
                indent=first.indent,
                gap_before=first.gap,
                bold=_is_bold(texts) if self.marked else None,
                lead=self._lead(at, texts[0]),
            ),
        )
        if not is_list:
            self.indents = []
        return end

    def _lead(self, at: int, text: str) -> int:
        """How many letters at the beginning of a paragraph are bold where the rest is not."""
        lead = _BOLD_LEAD.match(text) if self.marked else None
        return len(self._plain(lead["text"])) if lead else 0

    def _continues(self, at: int, so_far: int, numbered: bool) -> bool:
        following = self.lines[at]
        if (
            at in self.outline.apart
            or self._marker(at)[1]
            or marks.RULE.match(following.text)
            or columns.table_at(self.lines, at, self.opening)[0]
        ):
            return False
        if self.marked and markdown.heading(following.text):
            return False
        return goes_on(self.lines[at - 1], following, self.shape, so_far, numbered=numbered)

    def _marker(self, at: int) -> tuple[str, int]:
        """The bullet or number before a line, and how much it takes up."""
        text = self.lines[at].text
        length = marks.bullet(text)
        if length:
            mark = text[:length].strip()
            return ("•" if mark in marks.BULLETS and mark not in "*-–—" else mark), length
        number, length = marks.number(text)
        if length:
            return number, length
        return (marks.bare_number(text)) if at in self.bare else ("", 0)

    def _depth(self, indent: tuple[int, int]) -> int:
        while self.indents and self.indents[-1] > indent:
            self.indents.pop()
        if not self.indents or self.indents[-1] < indent:
            self.indents.append(indent)
        return len(self.indents)

    def _plain(self, text: str) -> str:
        return _SPACE.sub(" ", markdown.plain(_QUOTE.sub("", text, count=1)) if self.marked else text).strip()

    def _one_line(self, texts: Sequence[str], numbers: Sequence[int]) -> tuple[str, list[int]]:
        clean = [self._plain(text) or text for text in texts]
        if self.marked and len(texts) > 1 and "".join(texts).count("**") % 2 == 0 and _splits_bold(texts):
            clean = [text.replace("**", "").replace("__", "") for text in clean]
        text, starts = joined(clean, self.vocabulary)
        breaks: list[int] = []
        for start, before, number in zip(starts, numbers, numbers[1:], strict=False):
            breaks += [start] * (number - before)
        return text, breaks


def front_matter(lines: Sequence[Line]) -> int:
    """Return the line that ends the labels before a text in markdown, which stand between two rules; 0 where none."""
    if not lines or lines[0].text != _FRONT:
        return 0
    return next((at for at, line in enumerate(lines[1:_LONGEST_FRONT], 1) if line.text == _FRONT), 0)


def has_headings(lines: Sequence[Line]) -> bool:
    """Return whether a text in markdown has headings of its own."""
    return sum(1 for line in lines if markdown.heading(line.text)) >= LEAST


def _splits_bold(texts: Sequence[str]) -> bool:
    return any(text.count("**") % 2 for text in texts)


def _is_bold(texts: Sequence[str]) -> bool | None:
    whole = " ".join(texts)
    return True if whole.startswith("**") and whole.endswith("**") and whole.count("**") == 2 else None
