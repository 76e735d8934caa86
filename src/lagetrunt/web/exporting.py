"""Lists as Excel files: any list page answers `?som=xlsx` with the same rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpResponse
from django.utils.text import slugify

from lagetrunt.delivery.sheets import workbook

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def as_sheet(title: str, heads: Sequence[Any], rows: Iterable[Sequence[Any]]) -> HttpResponse:
    """Return an Excel file to keep, named after its title."""
    data = workbook(title, [str(head) for head in heads], rows)
    response = HttpResponse(data, content_type=_XLSX)
    response["Content-Disposition"] = f'attachment; filename="{slugify(title)}.xlsx"'
    return response
