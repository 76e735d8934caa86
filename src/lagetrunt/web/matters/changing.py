"""Views that open, change, close and reopen a matter."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from lagetrunt.access import may_write_body, require, seen
from lagetrunt.models import Body, Item, Matter, User
from lagetrunt.register import step
from lagetrunt.register.matters import close_matter, open_matter, rename_matter, reopen_matter
from lagetrunt.web.addresses import address_of
from lagetrunt.web.matters.asked import undo_of_last, writing_matter
from lagetrunt.web.matters.forms import CloseMatterForm, MatterForm
from lagetrunt.web.one_form import ask
from lagetrunt.web.pages import Asked, in_body, sent
from lagetrunt.web.told import tell


@in_body
def matter_new(request: Asked, body: Body) -> HttpResponse:
    """Open a matter by hand, empty or with the point of `?punkt=`."""
    require(may_write_body(request.user, body))
    rows = seen(request.user, Item).filter(meeting__body=body, public_id=request.GET.get("punkt", ""))
    item = rows.first()
    form = MatterForm(sent(request), user=request.user, initial={"name": item.heading[:200]} if item else {})

    def run(values: dict[str, Any]) -> Matter:
        return _opened(body, item, values, request.user)

    back = address_of(item) if item else reverse("matters", kwargs={"body": body.slug})
    more = {"lead": "" if item else _("Lägg till punkterna på ärendets egen sida, när det finns.")}
    return ask(
        request,
        form,
        run,
        title=_("Nytt ärende"),
        kicker=str(body),
        back=back,
        told=_("Ärendet är upplagt."),
        home=address_of,
        button=_("Lägg upp"),
        more=more,
    )


def _opened(body: Body, item: Item | None, values: dict[str, Any], by: User) -> Matter:
    """Open a matter with its owner, in one step."""
    said = {name: value for name, value in values.items() if name != "owner"}
    with step("open_matter", by=by, body=body) as taken:
        matter = open_matter(body, by=by, items=[item] if item else [], **said)
        taken.about(matter)
        return rename_matter(matter, owner=values["owner"], by=by)


@writing_matter
def matter_change(request: Asked, matter: Matter) -> HttpResponse:
    """Change a matter's name, question and owner."""
    initial = {"name": matter.name, "question": matter.question, "owner": matter.owner}
    form = MatterForm(sent(request), user=request.user, initial=initial)

    def run(values: dict[str, Any]) -> Any:
        return rename_matter(matter, by=request.user, **values)

    back = address_of(matter)
    return ask(request, form, run, title=_("Ändra ärendet"), kicker=matter.name, back=back, told=_("Ändrat."))


@writing_matter
def matter_close(request: Asked, matter: Matter) -> HttpResponse:
    """Close a matter on a day, with why."""
    form = CloseMatterForm(sent(request), initial={"on": timezone.localdate()})

    def run(values: dict[str, Any]) -> Any:
        return close_matter(matter, by=request.user, **values)

    more = {"lead": _("Det går att öppna igen. Åtaganden som är kvar står kvar under Åtaganden.")}
    return ask(
        request,
        form,
        run,
        title=_("Avsluta ärendet"),
        kicker=matter.name,
        back=address_of(matter),
        told=_("Ärendet är avslutat."),
        button=_("Avsluta"),
        more=more,
    )


@require_POST
@writing_matter
def matter_reopen(request: Asked, matter: Matter) -> HttpResponse:
    """Open a closed matter again."""
    reopen_matter(matter, by=request.user)
    tell(request, _("Ärendet är öppet igen."), undo=undo_of_last(request.user, "reopen_matter"))
    return redirect(address_of(matter))
