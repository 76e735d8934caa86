"""Sign-in: a code to the mail address, or a one-time link that somebody handed over."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.account.internal.stagekit import clear_login
from allauth.account.models import EmailAddress
from allauth.account.views import ConfirmLoginCodeView, RequestLoginCodeView
from django import forms
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from lagetrunt.models import Association, User
from lagetrunt.register.accounts import use_sign_in_link

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class AddressForm(RequestLoginCodeForm):  # type: ignore[misc]  # allauth ships no types
    """To which address the code goes."""

    email = forms.EmailField(
        label=_("Mejladress"),
        help_text=_("Den adress som du fick inbjudan till."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autofocus": True}),
    )

    def clean_email(self) -> str:
        """Return the address as it is kept; one that only looks like a user's finds nobody."""
        email = str(super().clean_email()).lower()
        found: User | None = self._user  # type: ignore[has-type]  # set by allauth
        if found and not _is_kept(found, email):
            self._user = None
        return email


def _is_kept(user: User, email: str) -> bool:
    return user.email == email or EmailAddress.objects.filter(user=user, email=email, verified=True).exists()


class CodeForm(ConfirmLoginCodeForm):  # type: ignore[misc]  # allauth ships no types
    """The code out of the mail."""

    code = forms.CharField(
        label=_("Kod"),
        help_text=_("Koden står i brevet. Stora och små bokstäver spelar ingen roll."),
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autofocus": True, "autocapitalize": "characters", "size": 12}
        ),
    )


class AskForCode(RequestLoginCodeView):  # type: ignore[misc]  # allauth ships no types
    """The sign-in page; the first page instead where no association is founded yet."""

    form_class = AddressForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Lead to the first page in an empty database; forget the address of before where another is wanted."""
        if not Association.objects.exists():
            return redirect("first_page")
        if request.method == "POST" or "ny" in request.GET:
            clear_login(request)
        return super().dispatch(request, *args, **kwargs)  # type: ignore[no-any-return]

    def form_invalid(self, form: forms.Form) -> HttpResponse:
        """Show what is wrong, with status 422."""
        return self.render_to_response(self.get_context_data(form=form), status=422)  # type: ignore[no-any-return]


class EnterCode(ConfirmLoginCodeView):  # type: ignore[misc]  # allauth ships no types
    """The page where the code is entered."""

    form_class = CodeForm


@never_cache
def use_link(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; sign in when it is pressed, so that programs that only look at links do not use them up."""
    if request.method != "POST":
        return render(request, "account/use_link.html")
    user = use_sign_in_link(token)
    login(request, user, backend=BACKEND)
    return redirect("/")
