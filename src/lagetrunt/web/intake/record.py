"""What the review shows of each finding: words, place, reason, choices of who, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lagetrunt.intake.doubts import is_doubtful, kept_words, open_names, why
from lagetrunt.intake.identities import record_of
from lagetrunt.intake.review import Review
from lagetrunt.models import Answered, Finding, FindingKind, Place
from lagetrunt.web.intake.said import Said, said_of
from lagetrunt.web.intake.sheet import Marked

NEW = "new"
OPEN = "open"


@dataclass(frozen=True)
class Option:
    """Somebody whom a name may mean."""

    value: str
    label: str
    why: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Choice:
    """A written name, and whom it may mean."""

    written: str
    asked: str
    """The full name that is asked about; another than the written one where that is short."""
    name: str
    """Name of the field."""
    options: list[Option]
    is_pair: bool
    """Whether the question is just: the same person as this one, or not?"""

    @property
    def likeliest(self) -> Option:
        """The first one proposed."""
        return self.options[0]


@dataclass(frozen=True)
class Shown:
    """One finding of the record."""

    finding: Finding
    said: Said
    line: str
    doubtful: bool
    why: str
    choices: list[Choice] = field(default_factory=list)
    now: bool = False
    page: int | None = None
    """The page of its first place, where the paper has pages."""
    read_as: str = ""
    """For a date: the words that are read as one."""

    @property
    def id(self) -> str:
        """Id of the finding on the page."""
        return f"f{self.finding.number}"

    @property
    def answer(self) -> str:
        """What was said of it; empty while nobody has."""
        return self.finding.verdict.answer if self.finding.verdict else ""

    @property
    def is_entered(self) -> bool:
        """Whether it has become a fact."""
        return self.finding.fact_id is not None

    @property
    def heading(self) -> str:
        """What is asked."""
        if len(self.choices) == 1 and self.choices[0].is_pair:
            return _("Samma person?")
        if self.choices:
            return _("Vem är ”%(name)s”?") % {"name": self.choices[0].written}
        return self.said.asks

    @property
    def choice_label(self) -> str:
        """Whom *Godta* would accept, where one name is asked about and somebody is chosen."""
        if len(self.choices) != 1:
            return ""
        return next((one.label for one in self.choices[0].options if one.chosen and one.value not in (NEW, OPEN)), "")

    @property
    def pair(self) -> Choice | None:
        """The question of two names, if that is all that is asked."""
        return self.choices[0] if len(self.choices) == 1 and self.choices[0].is_pair else None


@dataclass(frozen=True)
class ShownGroup:
    """The sure and the answered findings of one kind."""

    label: str
    findings: list[Shown]
    gist: str
    open: bool = False


def shown(finding: Finding, blocks: list[dict[str, Any]], *, now: bool = False) -> Shown:
    """Return what the review shows of a finding."""
    doubtful = is_doubtful(finding)
    return Shown(
        finding=finding,
        said=said_of(finding.kind, finding.field, record_of(finding)),
        line=line_words(finding.places.all(), blocks),
        doubtful=doubtful,
        why=why(finding),
        choices=choices_of(finding) if doubtful else [],
        now=now,
        page=_page(finding.places.all(), blocks),
        read_as=_shortest(finding) if finding.kind == FindingKind.COMING_DATE else "",
    )


def _shortest(finding: Finding) -> str:
    return min((place.quote for place in finding.places.all()), key=len, default="")


def groups_of(review: Review, blocks: list[dict[str, Any]], *, now: int = 0) -> list[ShownGroup]:
    """Return the findings that need no look, by kind."""
    found = []
    for group in review.groups:
        findings = [shown(finding, blocks, now=finding.number == now) for finding in group.findings]
        label = str(group.label).capitalize()
        found.append(ShownGroup(label, findings, _gist(group.kind, findings), any(one.now for one in findings)))
    return found


def _gist(kind: str, findings: list[Shown]) -> str:
    """Return what a folded group holds: the head of the meeting in words, people counted, else the first values."""
    if kind == FindingKind.ATTENDEE:
        return ngettext("%(n)s person", "%(n)s personer", len(findings)) % {"n": len(findings)}
    if kind == FindingKind.HEADER:
        wanted = {"date": "", "start": "", "place": ""} | {one.finding.field: one.said.value for one in findings}
        return ", ".join(wanted[name] for name in ("date", "start", "place") if wanted[name])
    return findings[0].said.value if len(findings) == 1 else ""


def line_words(places: Iterable[Place], blocks: list[dict[str, Any]]) -> str:
    """Return where a finding stands: 'Rad 15', with the page where the paper has pages."""
    first = min(places, key=lambda place: (place.block, place.start), default=None)
    if first is None or first.block >= len(blocks):
        return ""
    block = blocks[first.block]
    if block.get("page"):
        return _("Sidan %(page)s, rad %(line)s.") % {"page": block["page"], "line": block["line"]}
    return _("Rad %(line)s.") % {"line": block["line"]}


def _page(places: Iterable[Place], blocks: list[dict[str, Any]]) -> int | None:
    first = min((place.block for place in places), default=None)
    return blocks[first].get("page") if first is not None and first < len(blocks) else None


def choices_of(finding: Finding, *, every: bool = False) -> list[Choice]:
    """Return the names in a finding that a person may settle: the open ones, or with `every` all people."""
    names = finding.matches if every else open_names(finding)
    return [
        _choice(finding, written, match)
        for written, match in names.items()
        if isinstance(match, dict) and match.get("kind") == "person"
    ]


def field_name(finding: Finding, written: str) -> str:
    """Return the name of the field in which is said whom a name means."""
    return f"vem-{finding.public_id}-{crc32(written.encode()):x}"


def _choice(finding: Finding, written: str, match: dict[str, Any]) -> Choice:
    options = [Option(match["id"], match["name"], kept_words(match.get("reason")))] if match.get("id") else []
    options += [
        Option(one["id"] or one["name"], one["name"], kept_words(one.get("reason")))
        for one in match.get("candidates", ())
    ]
    is_pair = len(options) == 1 and not match.get("id")
    options.append(Option(NEW, _("Någon annan, ny i registret")))
    options.append(Option(OPEN, _("Lämna öppet")))
    given = (record_of(finding).get("who") or {}).get(written) or options[0].value
    chosen = [Option(one.value, one.label, one.why, chosen=one.value == given) for one in options]
    return Choice(written, match.get("name") or written, field_name(finding, written), chosen, is_pair)


def marks_of(findings: Iterable[Finding], text: Any, now: int) -> list[Marked]:
    """Return the marks of all findings in the text that is shown; what was dismissed has none."""
    marks = []
    for finding in findings:
        if finding.verdict and finding.verdict.answer == Answered.REJECTED:
            continue
        look = "now" if finding.number == now else "dbt" if is_doubtful(finding) else ""
        marks += [
            Marked(place.block, place.start, place.end, finding.number, look, href=f"#f{finding.number}")
            for place in finding.places.all()
            if text is not None and place.text_id == text.pk
        ]
    return marks
