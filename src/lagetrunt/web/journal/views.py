"""Views of the journal."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import get, rights_of, seen
from lagetrunt.models import JournalEntry
from lagetrunt.register.withdrawing import undo_step
from lagetrunt.web.journal.changes import AT_MOST, changes_of
from lagetrunt.web.journal.naming import name_subjects
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell

_A_PAGE = 50


@signed_in
def journal(request: Asked) -> HttpResponse:
    """Show the steps that the user may see, newest first."""
    rows = seen(request.user, JournalEntry).select_related("body", "paper", "undone_by").order_by("-id")
    page = Paginator(rows, _A_PAGE).get_page(request.GET.get("sida"))
    return render(request, "journal/journal.html", {"page": page, "entries": name_subjects(page)})


@signed_in
def entry(request: Asked, entry: str) -> HttpResponse:
    """Show one step: who, when, what changed, and the way to undo it."""
    found = get(request.user, JournalEntry, entry)
    is_undone = JournalEntry.objects.filter(undoes=found).exists()
    name_subjects([found])
    context = {
        "entry": found,
        "is_undone": is_undone,
        "changes": changes_of(found, user=request.user),
        "left_out": max(0, len(found.changes) - AT_MOST),
        "changes_title": _("Det som ändrades"),
        "may_undo": bool(found.changes) and rights_of(request.user).writes_anything,
    }
    return render(request, "journal/entry.html", context)


@require_POST
@signed_in
def undo(request: Asked, entry: str) -> HttpResponse:
    """Undo one step and go back to where the user was, or to `tillbaka` where that is gone with the step."""
    found = get(request.user, JournalEntry, entry)
    undo_step(found, by=request.user)
    tell(request, _("Ångrat."))
    said = request.POST.get("tillbaka") or request.GET.get("tillbaka")
    back = said or request.headers.get("referer") or ""
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return redirect(back if safe else "journal")
