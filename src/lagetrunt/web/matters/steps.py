"""How one step of a matter is shown: its mark, what kind of thing happened, and its place in the drawn path."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from lagetrunt.models import (
    Action,
    ActionState,
    Item,
    ItemKind,
    ProposalState,
    Report,
    ReportKind,
    Round,
)
from lagetrunt.register.matters import MatterFile, MatterStep
from lagetrunt.web.dates import day_date
from lagetrunt.web.drawing.path import DECISION, MISSING, NEXT, POINT, PUT_OFF, Path, Stop, Stretch, lay_path

_ITEM_MARKS: dict[str, str] = {
    ItemKind.INFORMATION: "info",
    ItemKind.DIALOGUE: "talk",
    ItemKind.QUESTION: "talk",
    ItemKind.THEME: "theme",
    ItemKind.GO_ROUND: "ringm",
    ItemKind.REPORT: "report",
}
_BEFORE_ATT = 45


@dataclass(frozen=True)
class Ahead:
    """The next meeting, where the matter is to come up."""

    day: date
    words: str
    url: str = ""


@dataclass(frozen=True)
class Part:
    """Something that was decided, promised, asked or reported under a point."""

    step: MatterStep
    mark: str
    said: str
    report: Report | None = None
    """A report that nobody has answered yet."""


@dataclass(frozen=True)
class Line:
    """One line of *Steg för steg*: a point with what came of it, a missing meeting (without `step`), the next one."""

    day: date
    mark: str
    said: str
    words: str = ""
    step: MatterStep | None = None
    parts: tuple[Part, ...] = ()
    report: Report | None = None
    url: str = ""
    asks: bool = False
    """Whether somebody must say if it belongs here; of several lines that one tie brings, the first asks."""
    may_go: bool = False
    """Whether it can be taken out of the matter from this line."""
    is_ahead: bool = False

    @property
    def steps(self) -> list[MatterStep]:
        """Return the steps that it tells of."""
        return [*([self.step] if self.step else []), *(part.step for part in self.parts)]

    @property
    def is_doubtful(self) -> bool:
        """Return whether its tie is only proposed."""
        return self.step is not None and self.step.tie is not None and self.step.tie.state == ProposalState.PROPOSED


def lines_of(file: MatterFile, ahead: Ahead | None) -> list[Line]:
    """Return the lines of a matter, the newest first: its steps, what lacks its paper, and the meeting to come."""
    found: list[Line] = []
    if ahead is not None:
        found.append(Line(ahead.day, "turn", _("nästa möte"), ahead.words, url=ahead.url, is_ahead=True))
    answered: set[int] = set()
    for steps in _grouped(file.steps):
        tie = steps[0].tie
        found.append(_line(steps, is_first=tie is not None and tie.pk not in answered))
        answered |= {tie.pk} if tie else set()
    found += [_missing(day) for day in file.missing]
    return sorted(found, key=lambda line: line.day, reverse=True)


def _grouped(steps: Iterable[MatterStep]) -> list[list[MatterStep]]:
    """Return the steps with what came of a point under it; what has no point in the matter stands alone."""
    listed = list(steps)
    points = {step.fact.pk for step in listed if isinstance(step.fact, Item)}
    groups: dict[tuple[str, int], list[MatterStep]] = {}
    for step in listed:
        is_under = step.item is not None and step.item.pk in points
        key = ("point", step.item.pk) if is_under and step.item else ("step", id(step))
        groups.setdefault(key, []).append(step)
    return [sorted(group, key=lambda step: not isinstance(step.fact, Item)) for group in groups.values()]


def _line(steps: list[MatterStep], *, is_first: bool) -> Line:
    main = steps[0]
    if main.item and main.meeting:
        main.item.meeting = main.meeting  # its address needs it, and is not to ask for it once a line
    parts = tuple(Part(step, mark_of(step), said_of(step), _unanswered(step)) for step in steps[1:])
    marks = [mark_of(main), *(part.mark for part in parts)]
    is_decided = "dec" in marks
    said = _("beslut") if is_decided and main.kind in ("raised", "discussed") else said_of(main)
    if main.kind == "raised" and is_decided:
        said = _("%(kind)s, första gången") % {"kind": said}
    is_proposed = main.tie is not None and main.tie.state == ProposalState.PROPOSED
    is_report = isinstance(main.fact, Report)
    return Line(
        main.day,
        "dec" if is_decided else marks[0],
        said,
        words_of(main, most=200 if parts else 320),
        main,
        parts,
        report=_unanswered(main),
        asks=is_first and is_proposed and not is_report,
        may_go=is_first and not is_proposed and not is_report,
    )


def _unanswered(step: MatterStep) -> Report | None:
    fact = step.fact
    return fact if isinstance(fact, Report) and fact.state == ProposalState.PROPOSED else None


def _missing(day: date) -> Line:
    return Line(day, "dash", _("saknas"), _("Anteckningarna från mötet saknas."))


def words_of(step: MatterStep, *, most: int = 320) -> str:
    """Return the network's own words of a step, as many paragraphs as are told at once; without any the heading."""
    told = ""
    for paragraph in step.words.splitlines():
        if " | " not in paragraph and len(told) < most / 2:
            told = f"{told} {paragraph.strip()}".strip()
    told = told or step.words or (step.item.heading if step.item else "")
    return Truncator(told).chars(most)


_MARKS = {
    "put_off": "hop",
    "nothing_new": "open",
    "empty": "open",
    "asked": "ringm",
    "decided": "dec",
    "promised": "act",
    "reported": "yes",
    "question": "talk",
}


def mark_of(step: MatterStep) -> str:
    """Return the mark of a step."""
    if isinstance(step.fact, Report) and step.fact.kind == ReportKind.OVERTAKEN:
        return "slash"
    kind = getattr(step.fact, "kind", "") if isinstance(step.fact, Item) else ""
    return _MARKS.get(step.kind) or _ITEM_MARKS.get(kind, "open")


def said_of(step: MatterStep) -> str:
    """Return in a word or two what happened: 'beslut', 'flyttad till 4 december 2026, ingen tid'."""
    fact = step.fact
    if step.kind == "put_off":
        return _put_off(step)
    if isinstance(fact, Action) and fact.state != ActionState.OPEN:
        return _("åtagande, %(state)s") % {"state": fact.get_state_display()}
    if isinstance(fact, Report):
        return _("åtagande, %(state)s") % {"state": fact.get_kind_display()}
    if isinstance(fact, Item) and step.kind in ("raised", "discussed"):
        kind = str(fact.get_kind_display()) if fact.kind not in ("", ItemKind.DECISION) else _("punkt")
        return _("%(kind)s, första gången") % {"kind": kind} if step.kind == "raised" else kind
    words = {
        "nothing_new": _("inget nytt"),
        "asked": _("laget runt"),
        "decided": _("beslut"),
        "promised": _("åtagande"),
        "reported": _("rapport"),
        "question": _("fråga utan ägare"),
        "empty": _("inget antecknat"),
    }
    return words.get(step.kind, _("punkt"))


def _put_off(step: MatterStep) -> str:
    told = _("flyttad")
    if step.until:
        told = _("flyttad till %(day)s") % {"day": day_date(step.until)}
    return f"{told}, {step.why}" if step.why else told


def drawn_path(file: MatterFile, ahead: Ahead | None, today: date) -> Path | None:
    """Return the picture of a matter's way, or None where there is nothing to draw."""
    stops = [_stop(step) for step in file.steps] + [Stop(day, MISSING, _("saknas")) for day in file.missing]
    if ahead is not None:
        stops.append(Stop(ahead.day, NEXT, _("nästa möte")))
    return lay_path(stops, list(_stretches(file, today)), today=today) if stops else None


def _stop(step: MatterStep) -> Stop:
    if step.kind == "put_off":
        return Stop(step.day, PUT_OFF, _("flyttad"), step.why)
    if step.kind == "decided":
        return Stop(step.day, DECISION, _after_att(step.words))
    fact = step.fact
    is_told = isinstance(fact, Item) and fact.kind not in ("", ItemKind.DECISION) and step.kind != "nothing_new"
    return Stop(step.day, POINT, str(fact.get_kind_display()) if is_told and isinstance(fact, Item) else said_of(step))


def _after_att(words: str) -> str:
    """Return what was decided without the words before it: 'Nätverket beslutar att höja taxan' is 'Höja taxan'."""
    before, att, rest = words.partition("att ")
    short = rest if att and len(before) <= _BEFORE_ATT and rest else words
    return f"{short[:1].upper()}{short[1:]}"


def _stretches(file: MatterFile, today: date) -> Iterable[Stretch]:
    """Return the rounds, and the promises from when they were made until they were kept."""
    for step in file.steps:
        if isinstance(step.fact, Round):
            yield Stretch(_("Laget runt"), step.day, step.day, step.fact.subject)
    for step in file.steps:
        fact = step.fact
        if isinstance(fact, Action):
            is_open = fact.state == ActionState.OPEN
            end = max(fact.due_on or today, today) if is_open else fact.settled_on or step.day
            yield Stretch(_("Åtaganden"), step.day, max(end, step.day), fact.words, is_open)


def told_path(file: MatterFile, ahead: Ahead | None) -> str:
    """Return the picture in words, for those who do not see it."""
    kinds = [step.kind for step in file.steps]
    counts = [
        (_("möten"), len({step.day for step in file.steps})),
        (_("beslut"), kinds.count("decided")),
        (_("gånger flyttad"), file.put_off_count),
        (_("laget runt"), kinds.count("asked")),
        (_("åtaganden"), kinds.count("promised")),
        (_("möten utan anteckningar"), len(file.missing)),
    ]
    told = ", ".join(f"{word}: {count}" for word, count in counts if count)
    if ahead is not None:
        told += ". " + _("Nästa möte: %(day)s") % {"day": day_date(ahead.day)}
    return f"{told[:1].upper()}{told[1:]}. " + _("Samma uppgifter står i listan nedanför.")
