"""The standing points of a network: proposed from the last papers, settled by hand, and used for the agenda."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.models import Body, StandingPoint
from lagetrunt.register.matters import proposed_standing, settle_standing
from lagetrunt.web.addresses import address_of
from lagetrunt.web.matters.asked import undo_of_last
from lagetrunt.web.matters.forms import NewStandingForm, StandingForm
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, in_body, sent
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell

LAST = 100
"""Standing points with this place or a later one stand at the end of the agenda."""


@in_body
def standing_points(request: Asked, body: Body) -> HttpResponse:
    """Show which headings always stand on the agenda, which are proposed and why, and which were said not to."""
    settled = list(seen(request.user, StandingPoint).filter(body=body).order_by("position", "id"))
    standing = [point for point in settled if point.is_standing]
    context = {
        "body": body,
        "proposed": proposed_standing(body),
        "first": [point for point in standing if point.position < LAST],
        "last": [point for point in standing if point.position >= LAST],
        "never": [point for point in settled if not point.is_standing],
        "sources": Sources(settled, user=request.user),
        "may_write": may_write_body(request.user, body),
        "crumbs": [(str(body), address_of(body)), (_("Stående punkter"), "")],
    }
    return render(request, "matters/standing.html", context)


@require_POST
@in_body
def standing_answer(request: Asked, body: Body) -> HttpResponse:
    """Say yes or no to a heading that is proposed."""
    heading, is_standing = request.POST.get("rubrik", ""), request.POST.get("svar") == "ja"
    point = settle_standing(body, heading=heading, is_standing=is_standing, by=request.user)
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
