"""Users and what they may do: the administrator's page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from lagetrunt.access import may_administer, require, seen
from lagetrunt.models import Body, Grant, Person, Role, User
from lagetrunt.register.accounts import close_user, end_grant, grant_role, invite_user, make_sign_in_link, reopen_user
from lagetrunt.web.account.letters import send_letter
from lagetrunt.web.pages import Asked, done_by, signed_in
from lagetrunt.web.told import tell


class GrantForm(forms.Form):
    """Whom to let in, as what and where."""

    email = forms.EmailField(label=gettext_lazy("Mejladress"))
    role = forms.ChoiceField(label=gettext_lazy("Behörighet"), choices=Role.choices, initial=Role.MEMBER)
    body = forms.ModelChoiceField(
        label=gettext_lazy("Nätverk"),
        help_text=gettext_lazy("Gäller nätverket och allt under det. Administratörer har alltid hela organisationen."),
        queryset=Body.objects.none(),
        required=False,
        empty_label=gettext_lazy("Hela organisationen"),
    )
    person = forms.ModelChoiceField(
        label=gettext_lazy("Person i registret"),
        queryset=Person.objects.none(),
        required=False,
        empty_label=gettext_lazy("Ingen, eller vet inte"),
    )
    letter = forms.BooleanField(label=gettext_lazy("Skicka ett brev med inbjudan"), required=False, initial=True)

    def __init__(self, by: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        bodies = seen(by, Body)
        self.fields["body"].queryset = bodies  # type: ignore[attr-defined]  # a ModelChoiceField
        # Everything is a wide right: it must be chosen, not left standing.
        self.fields["body"].initial = bodies.filter(parent__isnull=True).order_by("id").first()
        free = seen(by, Person).filter(joined_to__isnull=True)
        self.fields["person"].queryset = free  # type: ignore[attr-defined]  # a ModelChoiceField

    def clean(self) -> dict[str, Any]:
        """Let an administrator be one everywhere, whatever network stands in the form."""
        values = dict(self.cleaned_data)
        if values.get("role") == Role.ADMINISTRATOR:
            values["body"] = None
        return values


@signed_in
def users(request: Asked) -> HttpResponse:
    """List everybody who may sign in and what they may do; let somebody in."""
    require(may_administer(request.user))
    form = GrantForm(request.user, request.POST or None)
    if request.method == "POST" and form.is_valid() and _let_in(request, form):
        return redirect("users")
    held = Grant.objects.filter(ends_on__isnull=True).select_related("body").order_by("role", "id")
    rows = User.objects.filter(association_id=request.user.association_id).select_related("person")
    context = {
        "form": form,
        "users": rows.prefetch_related(Prefetch("grants", queryset=held, to_attr="held")).order_by("email"),
    }
    return render(request, "account/users.html", context, status=422 if form.errors else 200)


def _let_in(request: Asked, form: GrantForm) -> bool:
    values = dict(form.cleaned_data)
    letter = values.pop("letter")
    user: User | None = done_by(form, _granted, request.user, values)
    if user is None:
        return False
    role = Role(values["role"]).label
    tell(request, _("%(user)s är nu %(role)s.") % {"user": user.email, "role": role})
    if letter:
        context = {"user": user, "role": role, "by": request.user, "address": settings.BASE_URL}
        send_letter("invitation", user.email, context, language=user.language)
    return True


def _granted(by: User, values: dict[str, Any]) -> User:
    """Let somebody in who is new, or give a user one more role."""
    there = User.objects.filter(association_id=by.association_id, email=values["email"].lower()).first()
    if there is None:
        return invite_user(by=by, **values)
    grant_role(there, role=values["role"], body=values["body"], by=by)
    return there


@require_POST
@signed_in
def end(request: Asked, grant: str) -> HttpResponse:
    """End what somebody may do, from today."""
    require(may_administer(request.user))
    ended = get_object_or_404(Grant, public_id=grant, association_id=request.user.association_id)
    end_grant(ended, by=request.user)
    tell(request, _("%(user)s är inte längre %(role)s.") % {"user": ended.user, "role": ended.get_role_display()})
    return redirect("users")


@require_POST
@signed_in
def close(request: Asked, user: str) -> HttpResponse:
    """Let somebody sign in no more, or again."""
    require(may_administer(request.user))
    found = get_object_or_404(User, public_id=user, association_id=request.user.association_id)
    if found.is_active:
        close_user(found, by=request.user)
        tell(request, _("%(user)s kan inte logga in längre.") % {"user": found})
    else:
        reopen_user(found, by=request.user)
        tell(request, _("%(user)s kan logga in igen.") % {"user": found})
    return redirect("users")


@never_cache
@require_POST
@signed_in
def hand_over(request: Asked, user: str) -> HttpResponse:
    """Make a one-time link and show it once, to be handed over."""
    require(may_administer(request.user))
    found = get_object_or_404(User, public_id=user, association_id=request.user.association_id)
    token = make_sign_in_link(found)
    address = settings.BASE_URL.rstrip("/") + reverse("sign_in_link", args=[token])
    return render(request, "account/hand_over.html", {"found": found, "address": address})
