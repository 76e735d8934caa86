"""Views of all decisions and all actions of a network, and of one of each."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.db.models import F, QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_write_body, require, seen
from lagetrunt.language.keys import fold
from lagetrunt.models import Action, ActionState, Body, Decision
from lagetrunt.register import actions_seen, decisions_seen, drop_action, finish_action, hand_over_action, reopen_action
from lagetrunt.register.matters import matters_of
from lagetrunt.web.addresses import address_of, meeting_address
from lagetrunt.web.dates import day_date
from lagetrunt.web.exporting import as_sheet
from lagetrunt.web.meetings.forms import HandOverForm
from lagetrunt.web.meetings.promising import promisers
from lagetrunt.web.navigation import Entry, with_query
from lagetrunt.web.pages import Asked, done_by, in_body, sent, signed_in, year_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell

_A_PAGE = 30
DECISION_ORDERS = (("", gettext_lazy("Nyast först")), ("datum", gettext_lazy("Äldst först")))
ACTION_ORDERS = (
    ("", gettext_lazy("Sista dag, närmast först")),
    ("-senast", gettext_lazy("Sista dag, längst fram först")),
    ("-lovat", gettext_lazy("Senast lovat först")),
    ("lovat", gettext_lazy("Först lovat först")),
)
"""Orders as they stand in addresses, and their words."""
_ACTION_ORDERS: dict[str, tuple[Any, ...]] = {
    "senast": (F("due_on").asc(nulls_last=True), "-meeting__date"),
    "-senast": (F("due_on").desc(nulls_last=True), "-meeting__date"),
    "lovat": ("meeting__date",),
    "-lovat": ("-meeting__date",),
}


@in_body
def decisions(request: Asked, body: Body) -> HttpResponse:
    """Show the decisions of a network, newest first, by year and words."""
    text = request.GET.get("ord", "")
    rows = decisions_seen(request.user, body=body, year=year_in(request), text=text)
    if request.GET.get("som") == "xlsx":
        heads = [_("Datum"), _("Punkt"), _("Beslut"), _("Vidare"), _("T.o.m.")]
        lines = [[d.meeting.date, str(d.item or ""), d.words, str(d.get_way_on_display()), d.until] for d in rows]
        return as_sheet(_("Beslut %(body)s") % {"body": body.name}, heads, lines)
    if request.GET.get("ordning") == "datum":
        rows = rows.order_by("meeting__date", "meeting__ordinal", "id")
    return _list(request, body, rows, "meetings/decisions.html", Decision, orders=DECISION_ORDERS)


@in_body
def actions(request: Asked, body: Body) -> HttpResponse:
    """Show what has been promised in a network: open ones first asked for, the oldest last day first."""
    rows = actions_seen(request.user, body=body)
    state = request.GET.get("lage", ActionState.OPEN)
    counts = {one: rows.filter(state=one).count() for one in ActionState.values}
    entries = [
        Entry(label, with_query(request.GET, lage=value, sida=None), current=state == value, count=counts[value])
        for value, label in ActionState.choices
    ]
    rows = _sifted(request, rows.filter(state=state) if state in ActionState.values else rows)
    rows = rows.order_by(*_ACTION_ORDERS.get(request.GET.get("ordning", ""), _ACTION_ORDERS["senast"]), "id")
    if request.GET.get("som") == "xlsx":
        heads = [_("Möte"), _("Åtagande"), _("Vem"), _("Senast"), _("Läge")]
        lines = [[a.meeting.date, a.words, _names(a), a.due_on, str(a.get_state_display())] for a in rows]
        return as_sheet(_("Åtaganden %(body)s") % {"body": body.name}, heads, lines)
    more = {"entries": entries, "today": timezone.localdate(), "orders": ACTION_ORDERS}
    return _list(request, body, rows, "meetings/actions.html", Action, **more)


def _names(action: Action) -> str:
    return ", ".join(str(one) for one in action.assignees.all())


def _sifted(request: Asked, rows: QuerySet[Any]) -> QuerySet[Any]:
    year, words = year_in(request), fold(request.GET.get("ord", ""))
    if year:
        rows = rows.filter(meeting__date__year=year)
    if words:
        keys = [row.pk for row in rows if words in fold(f"{row.words} {row.item or ''}")]
        rows = rows.filter(pk__in=keys)
    return rows


def _list(request: Asked, body: Body, rows: Any, template: str, model: Any, **more: Any) -> HttpResponse:
    page = Paginator(rows, _A_PAGE).get_page(request.GET.get("sida"))
    years = seen(request.user, model).filter(meeting__body=body).dates("meeting__date", "year", order="DESC")
    context = {
        "body": body,
        "page": page,
        "years": [day.year for day in years],
        "year": request.GET.get("ar", ""),
        "words": request.GET.get("ord", ""),
        "sources": Sources(page.object_list, user=request.user),
        **more,
    }
    return render(request, template, context)


@signed_in
def decision(request: Asked, fact: str) -> HttpResponse:
    """Show one decision with its source, its meeting and how it goes on."""
    found = get(request.user, Decision, fact)
    return _one(request, found, "meetings/decision.html", binds=list(found.binds.order_by("sort_key")))


@signed_in
def action(request: Asked, fact: str) -> HttpResponse:
    """Show one promised follow-up and the steps that settle it."""
    found = get(request.user, Action, fact)
    assignees = found.assignees.select_related("person", "organisation", "body")
    return _one(request, found, "meetings/action.html", assignees=list(assignees), states=ActionState)


def _one(request: Asked, fact: Any, template: str, **more: Any) -> HttpResponse:
    body = fact.meeting.body
    context = {
        "fact": fact,
        "body": body,
        "meeting": fact.meeting,
        "matter": next(iter(matters_of([fact]).values()), None),
        "sources": Sources([fact], user=request.user),
        "may_write": may_write_body(request.user, body),
        "crumbs": [(str(body), address_of(body)), (day_date(fact.meeting.date), meeting_address(fact.meeting))],
        **more,
    }
    return render(request, template, context)


@require_POST
@signed_in
def action_settle(request: Asked, fact: str) -> HttpResponse:
    """Say that a promise is kept or dropped, or open it again."""
    found = get(request.user, Action, fact)
    how, today = request.POST.get("hur", "").strip(), max(timezone.localdate(), found.meeting.date)
    state = request.POST.get("lage", "")
    if state == ActionState.OPEN:
        reopen_action(found, by=request.user, reason=how)
    else:
        verb = drop_action if state == ActionState.DROPPED else finish_action
        verb(found, on=today, by=request.user, how=how)
    tell(request, _("Åtagandet är nu: %(state)s.") % {"state": found.get_state_display()})
    return redirect("action", fact=found.public_id)


@signed_in
def action_hand_over(request: Asked, fact: str) -> HttpResponse:
    """Hand a promise over to somebody else."""
    found = get(request.user, Action, fact)
    require(may_write_body(request.user, found.meeting.body))
    form = HandOverForm(sent(request))
    if request.method == "POST" and form.is_valid():
        to = promisers(form.names(), user=request.user)
        today = max(timezone.localdate(), found.meeting.date)
        how = form.cleaned_data["how"]
        successor = done_by(form, hand_over_action, found, to=to, on=today, by=request.user, how=how)
        if successor is not None:
            tell(request, _("Åtagandet är överlämnat."))
            return redirect("action", fact=successor.public_id)
    context = {"form": form, "fact": found, "crumbs": [(str(found), address_of(found)), (_("Lämna över"), "")]}
    return render(request, "meetings/hand_over.html", context, status=422 if form.is_bound else 200)
