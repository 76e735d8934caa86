"""Files come in: choosing them, and how far they have come."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from lagetrunt.access import get, may_enter_papers, may_write_body, require, seen
from lagetrunt.intake.receive import open_batch, receive
from lagetrunt.intake.work import enter_when_all_read
from lagetrunt.models import Batch, Body, Paper, User
from lagetrunt.web.dates import day_date
from lagetrunt.web.fields import FilesField
from lagetrunt.web.intake.progress import (
    in_order_of_need,
    is_standing_still,
    next_to_review,
    progress_of,
    progress_of_all,
)
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell

_A_PAGE = 50
_EARLIER = 30


class ReceiveForm(forms.Form):
    """Files, whose they are if that is known, and whether purged ones may come back."""

    papers = FilesField(label=gettext_lazy("Filer"))
    body = forms.ModelChoiceField(
        Body.objects.none(),
        label=gettext_lazy("Nätverk"),
        required=False,
        to_field_name="slug",
        empty_label=gettext_lazy("Framgår av handlingarna"),
        help_text=gettext_lazy("Välj ett bara om alla filerna hör till samma nätverk."),
    )
    again = forms.BooleanField(
        label=gettext_lazy("Ta in även filer som har gallrats tidigare"), required=False, widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, user: User, again: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["papers"].help_text = _(
            "Word, pdf, text eller Markdown, och zip med sådana. Högst %(most)s MB var. "
            "Välj så många du vill, också tio års anteckningar på en gång."
        ) % {"most": settings.UPLOAD_MEGABYTES}
        rows = seen(user, Body).filter(closed_on__isnull=True).order_by("sort_key")
        keys = [body.pk for body in rows if may_write_body(user, body)]
        self.fields["body"].queryset = rows.filter(pk__in=keys)  # type: ignore[attr-defined]  # a choice of rows
        if again:
            self.fields["again"].widget = forms.CheckboxInput()


@signed_in
def intake(request: Asked) -> HttpResponse:
    """Choose files to read in, and see the receivings before; sent in portions, the first one opens the batch."""
    require(may_enter_papers(request.user))
    again = "igen" in request.GET
    sent = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = ReceiveForm(*sent, user=request.user, again=again)
    if form.is_bound and form.is_valid():
        batch = open_batch(request.user, form.cleaned_data["body"])
        return _taken(request, batch, form)
    batches = list(seen(request.user, Batch).select_related("body", "started_by").order_by("-id")[:_EARLIER])
    progress = progress_of_all(batches)
    context = {
        "form": form,
        "batches": [(batch, progress[batch.pk]) for batch in batches],
        "most": settings.UPLOAD_MEGABYTES,
    }
    return render(request, "intake/intake.html", context, status=422 if form.is_bound else 200)


@require_POST
@signed_in
def batch_more(request: Asked, batch: str) -> HttpResponse:
    """Take in one more portion of files."""
    found = get(request.user, Batch, batch)
    form = ReceiveForm(request.POST, request.FILES, user=request.user)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=422)
    return _taken(request, found, form)


def _taken(request: Asked, batch: Batch, form: ReceiveForm) -> HttpResponse:
    for upload in form.cleaned_data["papers"]:
        receive(batch, upload.name, upload.read(), by=request.user, again=form.cleaned_data["again"])
        upload.close()
    page = reverse("batch", args=[batch.public_id])
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"page": page, "more": reverse("batch_more", args=[batch.public_id])})
    return redirect(page)


@signed_in
def batch(request: Asked, batch: str) -> HttpResponse:
    """Show how far a receiving has come; asked for by htmx, the part that changes alone."""
    found = get(request.user, Batch, batch)
    papers = seen(request.user, Paper).filter(batch=found).select_related("body")
    progress = progress_of(found)
    context = {
        "batch": found,
        "progress": progress,
        "is_still": bool(progress.to_read) and is_standing_still(),
        "page": Paginator(in_order_of_need(papers), _A_PAGE).get_page(request.GET.get("sida")),
        "may_enter": True,
        "next": next_to_review(papers),
        "told": told_of(found),
        "bodies": _bodies_of(request, papers) if not progress.to_read else [],
        "crumbs": [(_("Inläsning"), reverse("intake")), (day_date(found.created_at), "")],
    }
    template = "intake/part_batch.html" if request.htmx else "intake/batch.html"  # type: ignore[attr-defined]
    return render(request, template, context)


@require_POST
@signed_in
def batch_enter(request: Asked, batch: str) -> HttpResponse:
    """Let what is sure in all papers of a receiving be entered, in the order of their meetings."""
    found = get(request.user, Batch, batch)
    enter_when_all_read(found, accept="sure")
    tell(request, _("Det säkra förs in, ett möte i taget. Det tveksamma väntar på dig."))
    return redirect("batch", batch=found.public_id)


def told_of(batch: Batch) -> list[dict[str, str]]:
    """Return what was not taken in: file, code, sentence and the paper that is meant."""
    names = ("name", "code", "sentence", "paper")
    return [dict(zip(names, [*row, ""][:4], strict=False)) for row in batch.told]


def _bodies_of(request: Asked, papers: Any) -> list[Body]:
    """Return the networks whose papers are in the batch and that the reader may write in."""
    rows = seen(request.user, Body).filter(pk__in=papers.values("body")).order_by("sort_key")
    return [body for body in rows if may_write_body(request.user, body)]
