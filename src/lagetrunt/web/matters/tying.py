"""Views that say what belongs to a matter: proposals answered, points added, ties taken away."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from lagetrunt.access import NotVisible, get, may_write_body, require, seen
from lagetrunt.language.headings import heading_key, is_standing_heading
from lagetrunt.language.keys import fold
from lagetrunt.models import Item, Matter, ProposalState, Tie
from lagetrunt.register import step
from lagetrunt.register.matters import confirm_tie, matters_of, reject_tie, tie, untie
from lagetrunt.web.addresses import address_of
from lagetrunt.web.matters.asked import undo_of_last, writing_matter
from lagetrunt.web.matters.views import page_of
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.sourcing import Sources
from lagetrunt.web.told import tell

_SHOWN = 20
_ANSWERS: dict[str, Any] = {"ja": confirm_tie, "nej": reject_tie, "bort": untie}


@require_POST
@signed_in
def tie_answer(request: Asked, tie: str, answer: str) -> HttpResponse:
    """Say that a step belongs to its matter, that it does not, or take it out again."""
    found = get(request.user, Tie, tie)
    require(may_write_body(request.user, found.matter.body))
    if answer not in _ANSWERS:
        raise NotVisible(answer)
    verb = _ANSWERS[answer]
    verb(found, by=request.user)
    told = {"ja": _("Steget hör hit."), "nej": _("Steget hör inte hit. Det föreslås inte igen.")}
    tell(request, told.get(answer, _("Steget är taget ur ärendet.")), undo=undo_of_last(request.user, verb.__name__))
    return _back(request, found.matter)


@require_POST
@writing_matter
def matter_confirm(request: Asked, matter: Matter) -> HttpResponse:
    """Confirm all that is proposed for a matter, in one step."""
    proposed = list(seen(request.user, Tie).filter(matter=matter, state=ProposalState.PROPOSED))
    if not proposed:
        tell(request, _("Inget väntade på svar längre."), level=messages.WARNING)
        return _back(request, matter)
    with step("confirm_tie", by=request.user, about=matter):
        for one in proposed:
            confirm_tie(one, by=request.user)
    told = ngettext("%(n)s steg är bekräftat.", "%(n)s steg är bekräftade.", len(proposed)) % {"n": len(proposed)}
    tell(request, told, undo=undo_of_last(request.user, "confirm_tie"))
    return _back(request, matter)


def _back(request: Asked, matter: Matter) -> HttpResponse:
    """Go back to the matter, for htmx with what has changed alone; a matter without steps is gone."""
    matter.refresh_from_db()
    if matter.withdrawn_at:
        tell(request, _("Ärendet hade inga steg kvar och är borttaget."), level=messages.WARNING)
        address = f"{address_of(matter.body)}arenden/"
        return HttpResponse(headers={"HX-Redirect": address}) if request.htmx else redirect(address)  # type: ignore[attr-defined]
    if request.htmx:  # type: ignore[attr-defined]  # set by the middleware
        return render(request, "matters/part_answered.html", page_of(request, matter))
    return redirect(f"{address_of(matter)}#steg")


@writing_matter
def matter_add(request: Asked, matter: Matter) -> HttpResponse:
    """Search the network's points by heading, and tie the chosen ones to the matter."""
    rows = seen(request.user, Item).filter(meeting__body=matter.body)
    tied = Tie.objects.standing().filter(matter=matter, state=ProposalState.CONFIRMED, item__isnull=False)
    rows = rows.exclude(pk__in=tied.values("item"))
    if request.method == "POST":
        chosen = list(rows.filter(public_id__in=request.POST.getlist("punkt")).select_related("meeting__body"))
        if chosen:
            return _added(request, matter, chosen)
    text = request.GET.get("ord", "")
    items = _found(rows, text)
    back = address_of(matter)
    context = {
        "matter": matter,
        "words": text,
        "items": [(item, other) for item, other in zip(items, _others(items), strict=True)],
        "none_chosen": request.method == "POST",
        "most": _SHOWN,
        "sources": Sources(items, user=request.user),
        "crumbs": [(str(matter.body), address_of(matter.body)), (matter.name, back), (_("Lägg till punkt"), "")],
    }
    return render(request, "matters/add.html", context, status=422 if request.method == "POST" else 200)


def _found(rows: Any, text: str) -> list[Item]:
    """Return the points whose headings hold all words of a text, the newest first.

    Without a text the newest that belong to no matter and that do not always stand on the agenda.
    """
    words = fold(text).split()
    headed = rows.values_list("pk", "heading")
    if words:
        keys = [pk for pk, heading in headed if all(word in fold(heading) for word in words)]
    else:
        tied = Tie.objects.standing().exclude(state=ProposalState.REJECTED).filter(item__isnull=False)
        loose = headed.exclude(pk__in=tied.values("item"))
        keys = [pk for pk, heading in loose if not is_standing_heading(heading_key(heading))]
    ordered = rows.filter(pk__in=keys).select_related("meeting__body")
    return list(ordered.order_by("-meeting__date", "-meeting__ordinal", "position")[:_SHOWN])


def _others(items: list[Item]) -> list[Matter | None]:
    there = matters_of(items)
    return [there.get(("Item", item.pk)) for item in items]


def _added(request: Asked, matter: Matter, items: list[Item]) -> HttpResponse:
    with step("tie", by=request.user, about=matter):
        for item in items:
            tie(matter, item, by=request.user)
    told = ngettext("Punkten hör nu till ärendet.", "%(n)s punkter hör nu till ärendet.", len(items))
    tell(request, told % {"n": len(items)}, undo=undo_of_last(request.user, "tie"))
    return redirect(f"{address_of(matter)}#steg")
