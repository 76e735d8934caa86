"""The agenda as plain text for a mail: lines of at most 78 characters, columns that stand under each other."""

from __future__ import annotations

from textwrap import wrap

from lagetrunt.delivery.agenda import AgendaPaper, AgendaPoint, clean, paragraphs

WIDTH = 78
_GAP = "  "


def agenda_text(paper: AgendaPaper) -> str:
    """Return the agenda as text, ending with a line break."""
    time = _widest([*(point.time for point in paper.points), paper.ends])
    number = _widest([point.number for point in paper.points])
    lines = _head(paper)
    for point in paper.points:
        lines += ["", *_point(point, paper, time, number)]
    if not paper.points:
        lines += ["", *_wrapped(paper.label("empty"))]
    elif paper.ends:
        lines += ["", _columns(paper.ends, "", time, number) + paper.label("ends")]
    lines += _background(paper)
    if paper.made:
        lines += ["", "-- ", *_wrapped(paper.made)]
    return "\n".join(line.rstrip() if line != "-- " else line for line in lines) + "\n"


def _head(paper: AgendaPaper) -> list[str]:
    title = _wrapped(paper.title)
    leads = f"{paper.label('leads')}: {paper.leads}" if paper.leads else ""
    facts = [line for fact in (paper.when, paper.place, leads) if fact for line in _wrapped(fact)]
    return [*_wrapped(paper.body), *title, "=" * max(map(len, title), default=0), *facts]


def _point(point: AgendaPoint, paper: AgendaPaper, time: int, number: int) -> list[str]:
    """Return the lines of one point: the first with time, number and minutes, the others under the heading."""
    start = _columns(point.time, point.number, time, number)
    minutes = "" if point.minutes is None else f"{point.minutes} {paper.label('minutes')}".rstrip()
    room = WIDTH - len(start) - (len(minutes) + len(_GAP) if minutes else 0)
    heading = _wrapped(point.heading, room) or [""]
    first = start + heading[0]
    if minutes:
        first = f"{first:<{WIDTH - len(minutes)}}{minutes}"
    places = f"{paper.label('source')}: {'; '.join(point.sources)}." if point.sources else ""
    about = " · ".join(part for part in (point.kind, point.owner) if part)
    below = [about, point.chain, " ".join(part for part in (point.why, places) if part)]
    indent = " " * len(start)
    rest = [*heading[1:], *(line for text in below for line in _wrapped(text, WIDTH - len(indent)))]
    return [first, *(indent + line for line in rest)]


def _background(paper: AgendaPaper) -> list[str]:
    told = [(point, lines) for point in paper.points if (lines := paragraphs(point.background))]
    if not told:
        return []
    heading = clean(paper.label("background"))
    lines = ["", "", heading, "=" * len(heading)]
    for point, paragraph in told:
        lines += ["", *_wrapped(f"{point.number} {point.heading}")]
        lines += [line for text in paragraph for line in ["", *_wrapped(text)]]
    return lines


def _columns(time: str, number: str, time_width: int, number_width: int) -> str:
    """Return the beginning of a line: time and number, to the right in their columns."""
    parts = [(clean(time), time_width), (clean(number), number_width)]
    return "".join(f"{text:>{width}}{_GAP}" for text, width in parts if width)


def _widest(texts: list[str]) -> int:
    return max((len(clean(text)) for text in texts), default=0)


def _wrapped(text: str, width: int = WIDTH) -> list[str]:
    return wrap(clean(text), max(width, 10), break_on_hyphens=False)
