"""My page: name, language, keys and the addresses that one signs in with."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from django import forms
from django.conf import settings
from django.core import signing
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from lagetrunt.models import Refused, User
from lagetrunt.web.account.letters import send_letter
from lagetrunt.web.pages import Asked, signed_in
from lagetrunt.web.told import tell

_SALT = "lagetrunt.address"
_SECONDS = 24 * 3600


class MineForm(forms.ModelForm):  # type: ignore[type-arg]  # generic for the type checker only
    """What one says about oneself."""

    class Meta:
        model = User
        fields = ["name", "language", "single_keys"]
        labels = {
            "name": gettext_lazy("Namn"),
            "language": gettext_lazy("Språk"),
            "single_keys": gettext_lazy("Tangenter med ett tecken"),
        }
        help_texts = {
            "single_keys": gettext_lazy(
                "/ till sökfältet, J och K bland träffar och fynd, G, R, X och Z i granskningen. "
                "Stäng av om du styr datorn med rösten."
            ),
        }
        widgets = {"language": forms.RadioSelect}


class AddressForm(forms.Form):
    """A further address."""

    email = forms.EmailField(label=gettext_lazy("Ny mejladress"))

    def clean_email(self) -> str:
        """Return the address in small letters."""
        return str(self.cleaned_data["email"]).lower()


@signed_in
def mine(request: Asked) -> HttpResponse:
    """Show and change what one says about oneself."""
    form = MineForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        tell(request, _("Sparat."))
        return redirect("account")
    return _page(request, form=form)


@require_POST
@signed_in
def add_address(request: Asked) -> HttpResponse:
    """Send a letter to a new address; it counts once the link in it has been followed."""
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _page(request, address_form=form)
    email = form.cleaned_data["email"]
    if not is_taken(email):
        token = signing.dumps([request.user.public_id, email], salt=_SALT)
        address = settings.BASE_URL.rstrip("/") + reverse("confirm_address", args=[token])
        send_letter("address", email, {"address": address, "user": request.user}, language=request.user.language)
    tell(request, _("Ett brev är på väg till %(email)s. Följ länken i det.") % {"email": email})
    return redirect("account")


@never_cache
@signed_in
def confirm_address(request: Asked, token: str) -> HttpResponse:
    """Take the address that the letter went to; only for the user who asked for it."""
    try:
        owner, email = signing.loads(token, salt=_SALT, max_age=_SECONDS)
    except signing.BadSignature:
        owner, email = "", ""
    if owner != request.user.public_id or is_taken(email):
        raise Refused(
            "link-not-valid",
            _("Länken gäller inte."),
            instead=_("Logga in som den som bad om den, eller lägg till adressen på nytt under Mitt konto."),
        )
    if request.method == "POST":
        EmailAddress.objects.create(user=request.user, email=email, verified=True, primary=False)
        tell(request, _("Nu kan du logga in med %(email)s.") % {"email": email})
        return redirect("account")
    return render(request, "account/confirm_address.html", {"email": email})


@require_POST
@signed_in
def drop_address(request: Asked, address: int) -> HttpResponse:
    """Stop signing in with a further address."""
    kept = get_object_or_404(EmailAddress, pk=address, user=request.user)
    kept.delete()
    tell(request, _("%(email)s är borttagen.") % {"email": kept.email})
    return redirect("account")


@require_POST
@signed_in
def make_main(request: Asked, address: int) -> HttpResponse:
    """Let letters go to a further address; the one they went to stays as a way to sign in."""
    chosen = get_object_or_404(EmailAddress, pk=address, user=request.user, verified=True)
    before, request.user.email = request.user.email, chosen.email
    request.user.save(update_fields=["email"])
    EmailAddress.objects.filter(user=request.user, email=before).delete()
    chosen.email = before
    chosen.save(update_fields=["email"])
    tell(request, _("Brev går nu till %(email)s.") % {"email": request.user.email})
    return redirect("account")


def is_taken(email: str) -> bool:
    """Return whether somebody signs in with that address already."""
    return User.objects.filter(email=email).exists() or EmailAddress.objects.filter(email=email).exists()


def _page(request: Asked, *, form: MineForm | None = None, address_form: AddressForm | None = None) -> HttpResponse:
    context = {
        "form": form or MineForm(instance=request.user),
        "address_form": address_form or AddressForm(),
        "addresses": EmailAddress.objects.filter(user=request.user).exclude(email=request.user.email).order_by("email"),
    }
    wrong = bool((form and form.errors) or (address_form and address_form.errors))
    return render(request, "account/mine.html", context, status=422 if wrong else 200)
