"""The agenda as a Word file that people go on writing in: real headings, a table whose head repeats, page numbers."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint, clean, paragraphs

_INK, _SOFT, _HAIRLINE = RGBColor(0x10, 0x26, 0x3A), RGBColor(0x45, 0x56, 0x6A), "C6D0D6"
_SANS, _SERIF = "Arial", "Georgia"
_TEXT_WIDTH = 170
_WIDTHS = {"time": 13, "number": 8, "minutes": 12}
"""Widths in millimetres; the point takes what is left."""
_COUNTRY = {"sv": "sv-SE", "en": "en-GB"}
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)

_STYLES = (
    # name, font, size, bold, colour, space before and after
    ("Normal", _SANS, 10, False, _INK, 0, 3),
    ("Subtitle", _SANS, 9.5, True, _SOFT, 0, 2),
    ("Heading 1", _SERIF, 19, True, _INK, 0, 8),
    ("Heading 2", _SERIF, 11.5, True, _INK, 0, 1),
    ("Heading 3", _SERIF, 11, True, _INK, 12, 3),
    ("No Spacing", _SANS, 9.5, False, _INK, 0, 1),
    ("Body Text 3", _SANS, 8.5, False, _SOFT, 0, 0),
    ("Body Text", _SERIF, 10.5, False, _INK, 0, 6),
    ("Footer", _SANS, 8, False, _SOFT, 0, 0),
)


def agenda_docx(paper: AgendaPaper) -> bytes:
    """Return the agenda as a .docx file; the same paper with the same `made_at` gives the same bytes.

    Every point's heading is a heading of the document; the background of the points follows after the table.
    """
    word = Document()
    _set_up(word, paper)
    _head(word, paper)
    if paper.points:
        _list(word, paper)
    else:
        word.add_paragraph(paper.label("empty"))
    _background(word, paper)
    _foot(word, paper)
    return _packed(word)


def _set_up(word: Word, paper: AgendaPaper) -> None:
    """Set page, styles, language and properties."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm((210 - _TEXT_WIDTH) / 2)
    section.top_margin, section.bottom_margin = Mm(18), Mm(18)
    section.header_distance = section.footer_distance = Mm(11)
    for name, font, size, bold, colour, before, after in _STYLES:
        _style(word.styles[name], font, size, bold=bold, colour=colour, before=before, after=after)
    language = _COUNTRY.get(paper.language, paper.language)
    for tongue in word.styles.element.iter(qn("w:lang")):
        tongue.set(qn("w:val"), language)
    settings = word.settings.element
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), language)
    settings.find(qn("w:decimalSymbol")).set(qn("w:val"), "," if paper.language == "sv" else ".")
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    made = (paper.made_at or datetime.now(tz=UTC)).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    about = word.core_properties
    about.title, about.author, about.language = clean(paper.title)[:255], clean(paper.body)[:255], language
    about.comments, about.last_modified_by, about.created, about.modified = "", "", made, made


def _style(style: object, font: str, size: float, *, bold: bool, colour: RGBColor, before: float, after: float) -> None:
    assert isinstance(style, ParagraphStyle)  # noqa: S101  # all styles of the table above are styles of paragraphs
    style.font.name, style.font.size, style.font.bold, style.font.italic = font, Pt(size), bold, False
    style.font.color.rgb = colour
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if "heme" in name]:
        del fonts.attrib[name]
    fonts.set(qn("w:cs"), font)
    for spacing in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.1


def _head(word: Word, paper: AgendaPaper) -> None:
    word.add_paragraph(clean(paper.body), style="Subtitle")
    word.add_paragraph(clean(paper.title), style="Heading 1")
    leads = f"{paper.label('leads')}: {paper.leads}" if paper.leads else ""
    lines = [line for line in map(clean, (paper.when, paper.place, leads)) if line]
    for line in lines:
        word.add_paragraph(line).paragraph_format.space_after = Pt(2)
    if lines:
        word.paragraphs[-1].paragraph_format.space_after = Pt(12)


def _list(word: Word, paper: AgendaPaper) -> None:
    """Write the points as a table; a column that holds nothing is left out."""
    names = paper.columns
    table = word.add_table(rows=1, cols=len(names))
    _set_table(table, names, clean(paper.title))
    head = table.rows[0]
    for cell, name in zip(head.cells, names, strict=True):
        _write(cell, paper.label(name), "Body Text 3", right=name != "point", bold=True)
    _mark(head, "w:cantSplit", "w:tblHeader")
    for point in paper.points:
        _write_point(table.add_row(), names, point, paper)
    if paper.ends:
        _write_point(table.add_row(), names, AgendaPoint(time=paper.ends, heading=paper.label("ends")), paper)


def _set_table(table: Table, names: list[str], title: str) -> None:
    """Set widths, rules and the name that is read out."""
    left = _TEXT_WIDTH - sum(_WIDTHS[name] for name in names if name in _WIDTHS)
    table.autofit = False
    for column, cell, name in zip(table.columns, table.rows[0].cells, names, strict=True):
        column.width = cell.width = Mm(_WIDTHS.get(name, left))
    rules = OxmlElement("w:tblBorders")
    for side, size, colour in (("top", 14, str(_INK)), ("bottom", 4, _HAIRLINE), ("insideH", 4, _HAIRLINE)):
        rules.append(_element(f"w:{side}", val="single", sz=str(size), space="0", color=colour))
    room = OxmlElement("w:tblCellMar")
    for side, width in (("top", 55), ("left", 0), ("bottom", 55), ("right", 115)):
        room.append(_element(f"w:{side}", w=str(width), type="dxa"))
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    for element in (rules, table._tbl.tblPr.find(qn("w:tblLayout")), room):
        look.addprevious(element)
    look.addnext(_element("w:tblCaption", val=title[:255]))


def _write_point(row: _Row, names: list[str], point: AgendaPoint, paper: AgendaPaper) -> None:
    """Write one line of the table; what has no number (a break, the end) has one plain line and no heading."""
    _mark(row, "w:cantSplit")
    texts = {"time": point.time, "number": point.number, "minutes": "" if point.minutes is None else str(point.minutes)}
    cells = dict(zip(names, row.cells, strict=True))
    for name, text in texts.items():
        if name in cells:
            _write(cells[name], text, "Normal", right=True, bold=name != "minutes", soft=name == "number")
    if point.number:
        _write(cells["point"], point.heading, "Heading 2")
        _write_about(cells["point"], point, paper.label("source"))
    else:
        _write(cells["point"], point.heading, "Normal", soft=True)


def _write_about(cell: _Cell, point: AgendaPoint, source: str) -> None:
    """Write kind and who leads it, the meetings it was put off at, why it is here and from where."""
    if point.kind or point.owner:
        line = _added(cell, "No Spacing")
        line.add_run(clean(point.kind)).bold = True
        line.add_run((" · " if point.kind and point.owner else "") + clean(point.owner))
    if point.chain:
        _added(cell, "No Spacing").add_run(clean(point.chain))
    places = f"{source}: {'; '.join(point.sources)}." if point.sources else ""
    if reason := clean(f"{point.why} {places}"):
        _added(cell, "Body Text 3").add_run(reason)


def _write(cell: _Cell, text: str, style: str, *, right: bool = False, bold: bool = False, soft: bool = False) -> None:
    line = cell.paragraphs[0]
    _set_style(line, style)
    run = line.add_run(clean(text))
    if bold:
        run.bold = True
    if soft:
        run.font.color.rgb = _SOFT
    if right:
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _added(cell: _Cell, style: str) -> Paragraph:
    line: Paragraph = cell.add_paragraph()
    _set_style(line, style)
    return line


def _set_style(line: Paragraph, name: str) -> None:
    """Set a style by its key, which is its name without spaces: by name python-docx looks through all of them."""
    line._p.style = None if name == "Normal" else name.replace(" ", "")


def _background(word: Word, paper: AgendaPaper) -> None:
    """Write what is told about the points, each under its own heading."""
    told = [(point, lines) for point in paper.points if (lines := paragraphs(point.background))]
    if not told:
        return
    first = word.add_paragraph(paper.label("background"), style="Heading 2")
    first.paragraph_format.space_before = Pt(20)
    first.runs[0].font.size = Pt(14)
    for point, lines in told:
        word.add_paragraph(clean(f"{point.number} {point.heading}"), style="Heading 3")
        for line in lines:
            word.add_paragraph(line, style="Body Text")


def _foot(word: Word, paper: AgendaPaper) -> None:
    """Write network, date and page number at the foot of every page."""
    line = word.sections[0].footer.paragraphs[0]
    stops = line.paragraph_format.tab_stops
    for stop in word.styles["Footer"].paragraph_format.tab_stops:
        stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Mm(_TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(clean(" · ".join(part for part in (paper.body, paper.made) if part)))
    line.add_run(f"\t{paper.label('page')} ")
    _field(line, "PAGE")
    line.add_run("/")
    _field(line, "NUMPAGES")


def _field(line: Paragraph, name: str) -> None:
    """Add a value that Word counts itself."""
    field = _element("w:fldSimple", instr=name)
    run = line.add_run("1")
    field.append(run._r)
    line._p.append(field)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _mark(row: _Row, *names: str) -> None:
    for name in names:
        row._tr.get_or_add_trPr().append(OxmlElement(name))


def _packed(word: Word) -> bytes:
    """Return the file with its parts dated alike, so that only what is written tells two files apart."""
    written, packed = BytesIO(), BytesIO()
    word.save(written)
    with ZipFile(written) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, _FIRST_DAY)
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return packed.getvalue()
