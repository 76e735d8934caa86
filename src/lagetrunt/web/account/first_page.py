"""The first page of an empty installation: found the association in the browser instead of with `lagetrunt init`."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from lagetrunt.access.founding import is_founding_word
from lagetrunt.models import Association
from lagetrunt.register.associations import found_association
from lagetrunt.web.account.sign_in import BACKEND
from lagetrunt.web.pages import done_by
from lagetrunt.web.told import tell


class FoundingForm(forms.Form):
    """What an association needs to begin with."""

    name = forms.CharField(
        label=gettext_lazy("Organisationens namn"),
        help_text=gettext_lazy("Den som nätverken hör till, till exempel ett kommunalförbund."),
        max_length=200,
    )
    network_name = forms.CharField(
        label=gettext_lazy("Det första nätverket"),
        help_text=gettext_lazy("Fler kan läggas till när som helst."),
        max_length=200,
    )
    administrator_email = forms.EmailField(label=gettext_lazy("Din mejladress"))
    administrator_name = forms.CharField(label=gettext_lazy("Ditt namn"), max_length=200, required=False)
    zone = forms.CharField(label=gettext_lazy("Tidszon"), initial="Europe/Stockholm")

    def clean_zone(self) -> str:
        """Refuse a zone that does not exist."""
        zone = str(self.cleaned_data["zone"])
        if zone not in available_timezones():
            raise forms.ValidationError(_("Tidszonen finns inte. Skriv till exempel Europe/Stockholm."))
        return zone


@never_cache
def first_page(request: HttpRequest) -> HttpResponse:
    """Found the association and sign its administrator in; there is no such page afterwards."""
    if Association.objects.exists() or not _may_found(request):
        raise Http404
    form = FoundingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        founded = done_by(form, found_association, **form.cleaned_data)
        if founded is not None:
            login(request, founded.administrator, backend=BACKEND)
            tell(request, _("%(name)s är grundad. Nu kan anteckningar läsas in.") % {"name": founded.association.name})
            return redirect("/")
    return render(request, "account/first_page.html", {"form": form}, status=422 if form.errors else 200)


def _may_found(request: HttpRequest) -> bool:
    """Return whether the visitor sits at this very machine, or holds the word that `serve` printed."""
    word = request.GET.get("nyckel", "")
    if word:
        return is_founding_word(word)
    # Behind a proxy everybody seems to come from this machine.
    passed_on = settings.HTTPS or any(name in request.META for name in ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED"))
    return not passed_on and _is_loopback(request.META)


def _is_loopback(meta: dict[str, Any]) -> bool:
    try:
        return ip_address(meta.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
