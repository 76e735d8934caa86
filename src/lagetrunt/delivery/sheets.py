"""Tables as Excel workbooks, out of plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

_WIDEST = 70

Value = str | int | float | date | datetime | None


def workbook(title: str, heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Return an .xlsx file with one sheet: bold, frozen heads and rows of plain values.

    Text stays text, also where it begins like a formula; control characters are left out.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    kept = [[_safe(value) for value in row] for row in rows]
    for index, head in enumerate(heads):
        longest = max([len(str(row[index] or "")) for row in kept] + [len(head)])
        sheet.column_dimensions[get_column_letter(index + 1)].width = min(longest + 2, _WIDEST)
    sheet.freeze_panes = "A2"
    sheet.append([_head(sheet, head) for head in heads])
    for row in kept:
        sheet.append([_cell(sheet, value) for value in row])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet_name(title: str) -> str:
    return "".join(char for char in title if char not in "[]:*?/\\")[:31] or "Blad"


def _safe(value: Value) -> Value:
    if isinstance(value, str):
        return "".join(char for char in value if char >= " " or char == "\n")
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.replace(tzinfo=None)
    return value


def _head(sheet: object, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: object, value: Value) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, str):
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.data_type = "s"
    return cell
