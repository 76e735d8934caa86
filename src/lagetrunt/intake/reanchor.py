"""Findings of a new reading take the places of those before, and verdicts find their findings again.

A verdict is kept by file, kind, quote and place. It is found again by exactly that place, then by the quote with what
stands around it; one that is found no more is shown as such, never dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rapidfuzz import fuzz

from lagetrunt.models import Answered, Finding, Paper, Place, TextVersion, Verdict
from lagetrunt.models.rewriting import rewrite

_NEAR = 88.0
_ABOVE = 1_000_000
"""Numbers from here are out of the way while findings are numbered anew."""

Key = tuple[str, str, int, int, str]


def settle_findings(paper: Paper, text: TextVersion, rows: list[dict[str, Any]]) -> None:
    """Make the paper's findings those of `rows`. One that was there keeps its row, verdict and fact.

    An earlier finding that the new reading does not have goes, unless somebody answered it or it was entered.
    """
    before = list(paper.findings.select_related("verdict").prefetch_related("places").order_by("number"))
    for shift, finding in enumerate(before):
        finding.number = _ABOVE + shift
    rewrite(before, ["number"])
    places = _places(text, rows)
    same = _same_rows(before, rows)
    fresh = []
    for number, row in enumerate(rows, start=1):
        finding = same.get(number) or Finding(paper=paper)
        finding.text, finding.number, finding.kind, finding.field = text, number, row["kind"], row["field"]
        finding.payload, finding.probability, finding.reason = row["payload"], row["probability"], row["reason"]
        fresh.append(finding)
    Finding.objects.bulk_create([finding for finding in fresh if finding.pk is None], batch_size=500)
    there = {old.pk for old in before}
    kept = [finding for finding in fresh if finding.pk in there]
    rewrite(kept, ["text", "number", "kind", "field", "payload", "probability", "reason"])
    _leave(before, kept)
    through = Finding.places.through
    through.objects.filter(finding_id__in=[finding.pk for finding in kept]).delete()
    links = {(f.pk, places[_spot(place)].pk) for f, row in zip(fresh, rows, strict=True) for place in row["places"]}
    through.objects.bulk_create([through(finding_id=f, place_id=p) for f, p in sorted(links)], batch_size=500)


def anchor_verdicts(paper: Paper) -> None:
    """Give verdicts of this file that no finding holds any more the finding that they are about."""
    loose = list(Verdict.objects.filter(association_id=paper.association_id, sha256=paper.sha256, finding__isnull=True))
    free = list(paper.findings.filter(verdict__isnull=True).prefetch_related("places"))
    for verdict in loose:
        found = _nearest(verdict, free)
        verdict.is_anchored = found is not None or verdict.answer == Answered.ADDED
        if found is not None:
            found.verdict = verdict
            found.save(update_fields=["verdict"])
            free.remove(found)
    rewrite(loose, ["is_anchored"])
    for finding in paper.findings.filter(verdict__isnull=False, text__isnull=False).select_related("verdict"):
        assert finding.verdict is not None  # noqa: S101  # filtered so
        current = finding.number < _ABOVE
        if finding.verdict.is_anchored != current:
            finding.verdict.is_anchored = current
            finding.verdict.save(update_fields=["is_anchored"])


def _leave(before: list[Finding], kept: list[Finding]) -> None:
    """Let go of earlier findings that nobody answered and nothing came of."""
    taken = {finding.pk for finding in kept}
    gone = [
        finding.pk
        for finding in before
        if finding.pk not in taken and finding.verdict_id is None and finding.fact_id is None
    ]
    Finding.objects.filter(pk__in=gone).delete()


def _places(text: TextVersion, rows: list[dict[str, Any]]) -> dict[tuple[int, int, int], Place]:
    found = {(place.block, place.start, place.end): place for place in text.places.all()}
    new = {}
    for row in rows:
        for place in row["places"]:
            if _spot(place) not in found:
                new[_spot(place)] = Place(text=text, **place)
    Place.objects.bulk_create(new.values(), batch_size=500)
    return found | new


def _spot(place: dict[str, Any]) -> tuple[int, int, int]:
    return place["block"], place["start"], place["end"]


def _same_rows(before: list[Finding], rows: list[dict[str, Any]]) -> dict[int, Finding]:
    """Return which earlier finding each new row (by its number) is: exactly there, else by a near quote."""
    left = {finding.pk: finding for finding in before if finding.text_id is not None}
    found: dict[int, Finding] = {}
    for exact in (True, False):
        for number, row in enumerate(rows, start=1):
            if number in found:
                continue
            for finding in left.values():
                if _is_same(finding, row, exact=exact):
                    found[number] = left.pop(finding.pk)
                    break
    return found


def _is_same(finding: Finding, row: dict[str, Any], *, exact: bool) -> bool:
    if (finding.kind, finding.field) != (row["kind"], row["field"]):
        return False
    if _subject(finding.kind, finding.payload) != _subject(row["kind"], row["payload"]):
        return False
    first = next(iter(sorted(finding.places.all(), key=lambda place: place.pk)), None)
    if first is None or not row["places"]:
        return first is None and not row["places"]
    new = row["places"][0]
    if exact:
        return (first.block, first.start, first.quote) == (new["block"], new["start"], new["quote"])
    return _nearness(first.quote, first.before, first.after, new["quote"], new["before"], new["after"]) >= _NEAR


def _subject(kind: str, payload: dict[str, Any]) -> Any:
    """Several findings may share one sentence: what tells them apart."""
    return {
        "attendee": payload.get("name"),
        "position": (payload.get("organisation"), payload.get("topic")),
        "appointment": (payload.get("person"), payload.get("role")),
        "coming_date": payload.get("date"),
        "money": payload.get("amount"),
        "mention": payload.get("form"),
        "leaver": payload.get("person"),
    }.get(kind)


def _nearest(verdict: Verdict, findings: Iterable[Finding]) -> Finding | None:
    best: tuple[float, Finding | None] = (_NEAR, None)
    for finding in findings:
        if (finding.kind, finding.field) != (verdict.kind, verdict.field):
            continue
        if _subject(finding.kind, finding.payload) != _subject(verdict.kind, verdict.payload):
            continue
        for place in finding.places.all():
            same_spot = (place.block, place.start, place.quote) == (verdict.block, verdict.start, verdict.quote)
            near = _nearness(verdict.quote, verdict.before, verdict.after, place.quote, place.before, place.after)
            value = 101.0 if same_spot else near
            if value >= best[0] and (best[1] is None or value > best[0]):
                best = (value, finding)
    return best[1]


def _nearness(quote: str, before: str, after: str, other: str, other_before: str, other_after: str) -> float:
    """Return how alike two quotes are, 0 to 100, what stands around them weighing a fifth."""
    inside = fuzz.ratio(quote, other)
    around = (fuzz.ratio(before, other_before) + fuzz.ratio(after, other_after)) / 2
    return 0.8 * inside + 0.2 * around
