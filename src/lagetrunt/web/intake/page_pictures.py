"""A page of a paper as it looks, with its marks where they stand on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from lagetrunt.access import Withdrawn, get
from lagetrunt.intake.pictures import has_pictures, page_of
from lagetrunt.models import Paper, TextVersion
from lagetrunt.reading import ReadingError
from lagetrunt.web.intake.sheet import Marked
from lagetrunt.web.navigation import with_query
from lagetrunt.web.pages import Asked, number_in, signed_in

_KEPT = 3600
"""So many seconds a browser may keep a page: the file never changes, but a paper can be purged."""
_LOOKS = ("", "dbt", "now")
_ROOM = 1.5
"""Points around a line that a mark covers besides."""


@dataclass(frozen=True)
class Stretch:
    """A mark on a page: the rectangle as SVG has it, in points."""

    mark: Marked
    x: str
    y: str
    width: str
    height: str
    is_first: bool = False


@dataclass(frozen=True)
class ShownPage:
    """One page of a paper, with its size in points."""

    number: int
    pages: int
    width: str
    height: str
    stretches: tuple[Stretch, ...]

    @property
    def before(self) -> int | None:
        """The page before this one."""
        return self.number - 1 if self.number > 1 else None

    @property
    def after(self) -> int | None:
        """The page after this one."""
        return self.number + 1 if self.number < self.pages else None


def pages_of(request: Asked, paper: Paper, text: TextVersion | None, marks: Iterable[Marked]) -> dict[str, Any]:
    """Return what the templates need to show a paper's pages: the page asked for, and the ways to it and from it."""
    page = _shown_page(request, paper, text, marks)
    found: dict[str, Any] = {
        "has_pages": has_pictures(text) and paper.content_id is not None,
        "page": page,
        "as_pages": with_query(request.GET, sidor="0"),
        "as_text": with_query(request.GET, sidor=None),
    }
    if page:
        found["page_before"] = with_query(request.GET, sidor=page.before)
        found["page_after"] = with_query(request.GET, sidor=page.after)
        found["turn"] = with_query(request.GET, sidor=None, fynd=None)
    return found


def _shown_page(request: Asked, paper: Paper, text: TextVersion | None, marks: Iterable[Marked]) -> ShownPage | None:
    """Return the page that is asked for by `?sidor=`, or that of the mark in hand (`?sidor=0`); None for the text."""
    asked = number_in(request, "sidor")
    if asked is None or text is None or not has_pictures(text) or paper.content is None:
        return None
    every = list(marks)
    blocks = text.blocks
    pages = max(block.get("page") or 1 for block in blocks)
    number = asked or next((blocks[one.block].get("page") or 1 for one in every if one.look == "now"), 1)
    try:
        size = page_of(paper, number, draw=False)
    except ReadingError as error:
        raise Http404(error.sentence) from error
    drawn = sorted(every, key=lambda one: (_LOOKS.index(one.look), one.start - one.end))  # the shortest lies on top
    found = tuple(stretch for mark in drawn for stretch in _stretches(mark, blocks[mark.block], number))
    return ShownPage(number, max(pages, number), f"{size.width:.1f}", f"{size.height:.1f}", found)


def _stretches(mark: Marked, block: dict[str, Any], page: int) -> Iterator[Stretch]:
    """Give the parts of a block's lines that a mark covers; letters are taken to be of one width."""
    boxes, length = block.get("boxes") or [], max(len(block["text"]), 1)
    whole = sum(box["right"] - box["left"] for box in boxes) or 1.0
    start, end = mark.start / length * whole, mark.end / length * whole
    passed, is_first = 0.0, True
    for box in boxes:
        width = box["right"] - box["left"]
        left, right = max(start - passed, 0.0), min(end - passed, width)
        passed += width
        if right - left <= 0 or box["page"] != page:
            continue
        x, y = box["left"] + left - _ROOM, box["top"] - _ROOM
        size = (right - left + 2 * _ROOM, box["bottom"] - box["top"] + 2 * _ROOM)
        yield Stretch(mark, f"{x:.1f}", f"{y:.1f}", f"{size[0]:.1f}", f"{size[1]:.1f}", is_first)
        is_first = False


@signed_in
def picture(request: Asked, paper: str, page: int) -> HttpResponse:
    """Hand out a page as a picture; one that is not there answers 404, a purged paper 410."""
    found = get(request.user, Paper, paper)
    if found.content is None:
        raise Withdrawn(found, found.purged_ground)
    if not has_pictures(found.texts.last()):
        raise Http404(_("Handlingen har inga sidor att visa."))
    try:
        drawn = page_of(found, page)
    except ReadingError as error:
        raise Http404(error.sentence) from error
    response = HttpResponse(drawn.png, content_type="image/png")
    response["Cache-Control"] = f"private, max-age={_KEPT}"
    return response
