"""The standing points of a network: proposed from the last papers, settled by hand, and used for the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.language.headings import heading_key
from lagetrunt.language.keys import sort_key
from lagetrunt.meetings.agenda.lines import Line as AgendaLine
from lagetrunt.meetings.agenda.standing import last_papers, standing_key, standing_lines
from lagetrunt.models import Body, Item, Matter, Meeting, StandingPoint
from lagetrunt.register.matters import matters_of, settle_standing
from lagetrunt.register.matters.standing import END_FROM
from lagetrunt.register.rosters import offices_on
from lagetrunt.web.addresses import address_of
from lagetrunt.web.matters.asked import undo_of_last
from lagetrunt.web.matters.forms import NewStandingForm, StandingForm
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, in_body, sent
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell


@dataclass
class Point:
    """A standing point of the agenda: as a person settled it, or as the last papers propose it."""

    line: AgendaLine
    place: int
    """The order that it gets when somebody says yes."""
    settled: StandingPoint | None = None
    matter: Matter | None = None
    """The matter that its points belong to: then it may be a question that comes often."""
    is_turn: bool = False


@in_body
def standing_points(request: Asked, body: Body) -> HttpResponse:
    """Show which headings always stand on the agenda, which are proposed and why, and which were said not to."""
    first, last = _points(body)
    points = [*first, *last]
    may_write = may_write_body(request.user, body)
    asked = [point for point in points if point.settled is None]
    if asked and may_write:
        min(asked, key=lambda point: point.matter is not None).is_turn = True
    rows = seen(request.user, StandingPoint).filter(body=body, is_standing=False)
    never = sorted(rows, key=lambda point: sort_key(point.heading))
    context = {
        "body": body,
        "first": [point for point in first if point.matter is None],
        "last": [point for point in last if point.matter is None],
        "often": [point for point in points if point.matter],
        "never": never,
        "sources": Sources([*never, *chain.from_iterable(point.line.facts for point in points)], user=request.user),
        "may_write": may_write,
        "crumbs": [(str(body), address_of(body)), (_("Stående punkter"), "")],
    }
    return render(request, "matters/standing.html", context)


def _points(body: Body) -> tuple[list[Point], list[Point]]:
    """Return the standing points that open the next agenda and those that end it, as its draft has them."""
    today = timezone.localdate()
    papers = last_papers(Meeting(body=body, date=today + timedelta(days=1)), offices_on(body, today))
    opening, ending = standing_lines(papers)
    tied = matters_of(fact for line in (*opening, *ending) for fact in line.facts)
    return (
        [_point(line, place, tied) for place, line in enumerate(opening, 1)],
        [_point(line, place, tied) for place, line in enumerate(ending, END_FROM)],
    )


def _point(line: AgendaLine, place: int, tied: dict[tuple[str, int], Matter]) -> Point:
    settled = next((fact for fact in line.facts if isinstance(fact, StandingPoint)), None)
    own = [fact for fact in line.facts if isinstance(fact, Item) and _stood_as(fact, line)]
    found = (tied.get(("Item", item.pk)) for item in own)
    return Point(line, place, settled, None if settled else next((matter for matter in found if matter), None))


def _stood_as(item: Item, line: AgendaLine) -> bool:
    """Return whether a point had the heading of the line itself, not one that the line gathers."""
    return standing_key(heading_key(item.heading)) in {line.key, *line.also}


@require_POST
@in_body
def standing_answer(request: Asked, body: Body) -> HttpResponse:
    """Say yes or no to a heading that is proposed."""
    heading, is_standing = request.POST.get("rubrik", ""), request.POST.get("svar") == "ja"
    place = request.POST.get("ordning", "")
    position = int(place) if place.isascii() and place.isdigit() and len(place) < 4 else None
    point = settle_standing(body, heading=heading, is_standing=is_standing, position=position, by=request.user)
    told = _("%(heading)s står alltid på dagordningen.") if is_standing else _("%(heading)s är ingen stående punkt.")
    tell(request, told % {"heading": point.heading}, undo=undo_of_last(request.user, "settle_standing"))
    return redirect("standing_points", body=body.slug)


@in_body
def standing_change(request: Asked, body: Body) -> HttpResponse:
    """Change a standing point (`?punkt=`), or add a heading."""
    require(may_write_body(request.user, body))
    rows = seen(request.user, StandingPoint).filter(body=body, public_id=request.GET.get("punkt", ""))
    point = rows.first()
    form = _form(request, point)

    def run(values: dict[str, Any]) -> StandingPoint:
        heading = point.heading if point else values.pop("heading")
        values["position"] = values["position"] if values["position"] is not None else point and point.position
        values["minutes"] = values["minutes"] or 0
        return settle_standing(body, heading=heading, by=request.user, **values)

    back = reverse("standing_points", kwargs={"body": body.slug})
    title = point.heading if point else _("Lägg till stående punkt")
    more = {"lead": _("Dagordningen för nästa möte föreslås med de stående punkterna på sin plats.")}
    return ask(request, form, run, title=title, kicker=str(body), back=back, told=_("Sparat."), more=more)


def _form(request: Asked, point: StandingPoint | None) -> StandingForm:
    if point is None:
        return NewStandingForm(sent(request), initial={"is_standing": "ja"})
    initial = {
        "is_standing": "ja" if point.is_standing else "nej",
        "position": point.position,
        "minutes": point.minutes,
        "kind": point.kind,
    }
    return StandingForm(sent(request), initial=initial)
