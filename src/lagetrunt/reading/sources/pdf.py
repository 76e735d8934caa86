"""PDF files with text: lines with their places on the page become blocks with boxes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any

import pdf_inspector
import pypdfium2
import pypdfium2.raw as pdfium

from lagetrunt.reading.document import Block, Box, Cell, Layout
from lagetrunt.reading.errors import ReadingError
from lagetrunt.reading.sources import marks, ocr
from lagetrunt.reading.sources.build import one_line
from lagetrunt.reading.sources.decoding import clean
from lagetrunt.reading.sources.lines import Line, ended
from lagetrunt.reading.sources.packages import damaged, locked
from lagetrunt.reading.sources.pages import PageLine, Run, lines_of
from lagetrunt.reading.sources.tabular import TableLines, paragraphs_of, tables_in
from lagetrunt.reading.sources.text import LineReader

MOST_PAGES = 5_000
_PARAGRAPH_SPACE = 1.75
"""Distance of base lines, in sizes of the text, from which a new paragraph begins."""
_LONGEST_HEADING = 130
_BROKEN = re.compile("(\\w+)[\x02\xad\ufffe]")
"""How PDFium tells of a hyphen at the end of a line."""
_LAST_WORD = re.compile(r"\w+$")
_ENOUGH = 0.8
_WIDEST_PICTURE = 5_000
"""Dots along the longer side of a page, however large it says it is."""


def read_pdf(data: bytes) -> tuple[tuple[Block, ...], list[str], int]:
    """Return the blocks of a PDF, the doubts about it and its number of pages."""
    measured = _measure(data)
    heights, characters = measured.heights, measured.characters
    runs = list(_runs(data, measured))
    doubts: list[str] = []
    if sum(len(run.text.replace(" ", "")) for run in runs) < _ENOUGH * sum(characters):
        runs = list(_plain_runs(data, heights))
        doubts.append("Sidornas utformning kunde inte läsas; bara texten är läst.")
    empty = [page for page, count in enumerate(characters, 1) if count < 3]
    scanned = _scanned(data, empty) if empty else []
    if scanned and ocr.program():
        words, sureness = ocr.read_pages(_drawn(data, scanned))
        runs += words
        doubts.append(_told(scanned, sureness))
    elif not any(run.text.strip() for run in runs):
        if scanned:
            raise ocr.not_installed(ocr.SCAN, page=1)
        raise ReadingError(
            "no_text", "Filens sidor har ingen text.", instead="Kontrollera att rätt fil valdes.", page=1
        )
    elif empty:
        doubts.append(f"Sida {', '.join(map(str, empty[:20]))} har ingen läsbar text.")
    return _blocks(runs), doubts, len(heights)


def read_image(data: bytes) -> tuple[tuple[Block, ...], list[str], int]:
    """Return the blocks of a picture of a paper, the doubts about it and its number of pages."""
    if ocr.program() is None:
        raise ocr.not_installed(ocr.PICTURE)
    runs, sureness = ocr.read_pages(ocr.opened(data))
    return _blocks(runs), [_told(list(range(1, len(sureness) + 1)), sureness)], len(sureness)


def _told(pages: Sequence[int], sureness: Sequence[float]) -> str:
    shown = ", ".join(map(str, pages[:20]))
    sure = round(100 * sum(sureness) / len(sureness)) if sureness else 0
    return f"Sida {shown} är läst maskinellt ur en bild, med {sure} procents säkerhet i bokstäverna."


def _scanned(data: bytes, empty: Sequence[int]) -> list[int]:
    """Return which of the pages without text hold a picture, at most as many as are read."""
    file = pypdfium2.PdfDocument(data)
    try:
        found = [number for number in empty if any(file[number - 1].get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,)))]
        return found[: ocr.MOST_PAGES]
    finally:
        file.close()


def _drawn(data: bytes, pages: Sequence[int]) -> Iterator[tuple[int, Any, float]]:
    """Give pages as pictures to be read: number, picture, and points a dot."""
    file = pypdfium2.PdfDocument(data)
    try:
        for number in pages:
            page = file[number - 1]
            scale = min(ocr.DOTS / 72, _WIDEST_PICTURE / max(page.get_width(), page.get_height(), 1))
            yield number, page.render(scale=scale, grayscale=True).to_pil().convert("L"), 1 / scale
            page.close()
    finally:
        file.close()


@dataclass(slots=True)
class _Measured:
    """Of every page: its height, its number of characters, blanks apart, and word parts broken at a line's end."""

    heights: list[float] = field(default_factory=list)
    characters: list[int] = field(default_factory=list)
    broken: list[frozenset[str]] = field(default_factory=list)


def _measure(data: bytes) -> _Measured:
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise locked() from error
        raise damaged() from error
    try:
        if len(file) > MOST_PAGES:
            raise ReadingError("too_large", f"Filen har fler än {MOST_PAGES} sidor.", instead="Dela filen.")
        told = _Measured()
        for page in file:
            text = page.get_textpage()
            words = text.get_text_range()
            told.heights.append(page.get_height())
            told.characters.append(len("".join(words.split())))
            told.broken.append(frozenset(match[1] for match in _BROKEN.finditer(words)))
            text.close()
            page.close()
        return told
    except pypdfium2.PdfiumError as error:
        raise damaged() from error
    finally:
        file.close()


def _runs(data: bytes, measured: _Measured) -> Iterator[Run]:
    """Runs with fonts; a hyphen that this reader drops at a line's end is put back where the other one saw it."""
    heights = measured.heights
    try:
        found: list[Any] = pdf_inspector.extract_text_with_positions_bytes(data)
    except (ValueError, RuntimeError, OSError):
        return
    for item in found:
        if item.item_type == "image" or item.rotation or not 1 <= item.page <= len(heights) or not item.text.strip():
            continue
        base = heights[item.page - 1] - item.y
        size = item.font_size or item.height or 10.0
        text = clean(item.text).replace("\n", " ")
        last = _LAST_WORD.search(text)
        if last and last[0] in measured.broken[item.page - 1]:
            text += "-"
        yield Run(
            item.page, item.x, base - 0.8 * size, item.x + item.width, base + 0.2 * size, size, bool(item.is_bold), text
        )


def _plain_runs(data: bytes, heights: Sequence[float]) -> Iterator[Run]:
    """Runs as pypdfium2 tells them: text and rectangle, no fonts."""
    file = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(file, 1):
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                words = clean(text.get_text_bounded(left, bottom, right, top)).replace("\n", " ")
                height = heights[number - 1]
                yield Run(number, left, height - top, right, height - bottom, max(top - bottom, 1.0), False, words)
            text.close()
            page.close()
    finally:
        file.close()


def _blocks(runs: Sequence[Run]) -> tuple[Block, ...]:
    pages = lines_of(runs)
    reader = _PdfReader(pages.lines)
    reader.read()
    for line in pages.furniture:
        reader.blocks.add("paragraph", line.text, page=line.page, boxes=(line.box,), layout=Layout(style="furniture"))
    return tuple(_with_boxes(block, pages.lines, number) for number, block in enumerate(reader.blocks.done))


def _with_boxes(block: Block, lines: Sequence[PageLine], number: int) -> Block:
    """A block with page and boxes of the lines that it was made of; its line becomes its number in reading order."""
    if block.boxes:
        return replace(block, line=number + 1)
    covered = lines[block.line - 1 : block.line + len(block.breaks)]
    boxes: tuple[Box, ...] = tuple(line.box for line in covered)
    return replace(block, page=covered[0].page if covered else None, boxes=boxes, line=number + 1, breaks=())


class _PdfReader(LineReader):
    """Reads lines whose headings and tables the pages show."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self.page_lines = lines
        self.body_size = _usual_size(lines)
        self.tables = tables_in(lines)
        super().__init__([self._line(number, line) for number, line in enumerate(lines)], marked=False)

    def _line(self, number: int, line: PageLine) -> Line:
        gap = 1 if line.space > _PARAGRAPH_SPACE else 0
        return Line(number + 1, line.text, int(line.segments[0].left // 9), gap, full=line.full)

    def _table(self, at: int) -> int:
        found: TableLines | None = self.tables.get(at)
        if found is None:
            return 0
        table = self.blocks.new_table()
        for number, row in enumerate(found.rows):
            for column, inside in sorted(row.items()):
                for segments in paragraphs_of(inside, found.edges[column]):
                    self.blocks.add(
                        "cell",
                        " ".join(segment.text for segment in segments),
                        page=segments[0].runs[0].page,
                        boxes=[segment.box for segment in segments],
                        layout=Layout(bold=all(segment.bold for segment in segments), size=segments[0].size),
                        cell=Cell(table, number, column, number == 0 and found.bold_head),
                    )
        return found.end

    def _heading(self, at: int) -> int:
        line = self.page_lines[at]
        level = self._level(line)
        if level is None:
            return 0
        end = at + 1
        texts = [line.text]
        while end < len(self.page_lines) and self._same_heading(end):
            texts.append(self.page_lines[end].text)
            end += 1
        text = " ".join(texts)
        marker, length = marks.number(text)
        if not length and at in self.bare:
            marker, length = marks.bare_number(text)
        if length >= len(text):
            marker, length = "", 0
        self.indents = []
        self.blocks.add(
            "heading",
            text[length:],
            line=at + 1,
            level=level,
            marker=marker or None,
            page=line.page,
            boxes=[one.box for one in self.page_lines[at:end]],
            layout=Layout(bold=line.bold, size=line.size, gap_before=self.lines[at].gap),
        )
        return end

    def _level(self, line: PageLine) -> int | None:
        """Large text is a heading of a higher level than bold text of the usual size."""
        text = line.text
        if len(text) > _LONGEST_HEADING or marks.bullet(text) or text.endswith((",", ";")):
            return None
        if line.size >= 1.12 * self.body_size:
            sizes = self.sizes
            return 1 + sizes.index(round(line.size, 1)) if round(line.size, 1) in sizes else 6
        return 7 if line.bold and not (text.endswith(".") and len(text) > 60) else None

    @property
    def sizes(self) -> list[float]:
        """The sizes above the usual one, the largest first."""
        found = {round(line.size, 1) for line in self.page_lines if line.size >= 1.12 * self.body_size}
        return sorted(found, reverse=True)[:5]

    def _same_heading(self, at: int) -> bool:
        line, before = self.page_lines[at], self.page_lines[at - 1]
        same = abs(line.size - before.size) < 0.3 and line.bold == before.bold and line.page == before.page
        begins = bool(self._marker(at)[1])
        return same and not begins and line.space <= 1.5 and before.full and not ended(before.text)

    def _lead(self, at: int, text: str) -> int:
        runs = [run for segment in self.page_lines[at].segments for run in segment.runs]
        bold = "".join(run.text for run in takewhile(lambda run: run.bold, runs))
        length = len(one_line(bold)) - (len(self.page_lines[at].text) - len(text))
        return max(0, length) if len(bold) < sum(len(run.text) for run in runs) else 0

    def _continues(self, at: int, so_far: int, numbered: bool) -> bool:
        if at in self.tables or self._level(self.page_lines[at]) is not None:
            return False
        return super()._continues(at, so_far, numbered)


def _usual_size(lines: Sequence[PageLine]) -> float:
    counts = Counter[float]()
    for line in lines:
        counts[round(line.size, 1)] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 10.0
