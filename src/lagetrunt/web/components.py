"""The page on which every part stands with live examples: the pattern for who builds pages, and what tests look at."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from lagetrunt.web.drawing.marks import WORDS, shape
from lagetrunt.web.drawing.ring import Dot
from lagetrunt.web.drawing.timeline import Row, Span
from lagetrunt.web.drawing.year import Gathering
from lagetrunt.web.fields import ClockInput, DayInput, FilesField
from lagetrunt.web.navigation import Entry, TreeNode

TODAY = date(2026, 11, 19)
_PLACES = "Arvika Eda Forshaga Grums Hagfors Kil Munkfors Sunne Säffle Torsby Årjäng".split()
_ANSWERS = "full open full full full half dash turn full full slash".split()
_COUNTY = [("full", "open", "half", "dash")[n % 4] for n in range(33)]
_MONTHS = (
    date(2026, 1, 15),
    date(2026, 2, 12),
    date(2026, 3, 6),
    date(2026, 6, 5),
    date(2026, 9, 4),
    date(2026, 11, 6),
)


class Sample(forms.Form):
    """One field of each kind."""

    what = forms.CharField(label="Vad", help_text="En mening, som den ska stå i anteckningarna.")
    due = forms.DateField(label="Senast", widget=DayInput, help_text="Sista dagen räknas med.")
    at = forms.TimeField(label="Klockan", widget=ClockInput, required=False)
    who = forms.ChoiceField(
        label="Vem", choices=[("", "Välj"), ("1", "Maj Lindqvist, Kil"), ("2", "Ove Hallgren, Eda")]
    )
    onward = forms.ChoiceField(
        label="Hur går det vidare?",
        help_text="Varje beslut behöver ett svar.",
        widget=forms.RadioSelect,
        choices=[("info", "Information"), ("more", "Vidare beslut"), ("act", "Åtgärd")],
    )
    bound = forms.MultipleChoiceField(
        label="Binder",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[("all", "Alla elva kommuner"), ("some", "Bara några")],
    )
    words = forms.CharField(label="Anteckning", widget=forms.Textarea, required=False)
    told = forms.BooleanField(label="Skicka ett brev till den det gäller", required=False)
    papers = FilesField(label="Handlingar", required=False, help_text="Word, pdf eller text, även hela mappar.")


class Sift(forms.Form):
    """Fields above a list."""

    q = forms.CharField(label="Innehåller", required=False)
    year = forms.ChoiceField(label="År", required=False, choices=[("", "Alla"), ("2026", "2026"), ("2025", "2025")])


def _deal() -> list[dict[str, Any]]:
    return [
        {
            "mark": "mail",
            "word": "Ej skickade",
            "age": "Sista dagen i morgon",
            "title": "Anteckningar från mötet 6 november",
            "url": "#",
            "why": "Nätverket har lovat dem inom 14 dagar. Två rader väntar på ditt ja.",
            "source": "Arbetsformer, antagna 6 mars 2026",
            "source_url": "#",
            "step": "Granska och skicka",
            "step_url": "#",
        },
        {
            "mark": "hop",
            "word": "Flyttad 3 gånger",
            "age": "Väntat 76 dagar",
            "title": "Gemensam introduktion",
            "url": "#",
            "why": "Hanns inte med i september, oktober och november.",
            "source": "Punkt 9, 6 november 2026",
            "source_url": "#",
            "step": "Lägg tidigt",
            "step_url": "#",
        },
    ]


def _rows() -> list[Row]:
    return [
        Row("Arvika", [Span("Karin Holmgren", None, date(2022, 6, 1)), Span("Tore Alm", date(2022, 8, 15))]),
        Row(
            "Hagfors",
            [
                Span("okänt", date(2019, 1, 1), date(2019, 9, 1), "unknown"),
                Span("Ulla Stenmark", date(2019, 9, 1)),
                Span("ordförande", date(2024, 3, 1), date(2025, 3, 1), "office"),
            ],
        ),
        Row(
            "Munkfors",
            [Span("Bosse Rådlund", None, date(2026, 9, 1)), Span("vakant", date(2026, 9, 1), None, "now_vacant")],
        ),
        Row(
            "Säffle",
            [
                Span("Nora Fagerlind", date(2020, 1, 15), date(2024, 1, 1)),
                Span("vakant", date(2024, 1, 1), date(2024, 9, 1), "vacant"),
                Span("Iris Kvarnberg", date(2024, 9, 1)),
            ],
        ),
    ]


def _gatherings() -> list[Gathering]:
    held = [Gathering(day, url="#") for day in _MONTHS]
    return [
        *held,
        Gathering(date(2026, 4, 17), "missing", "#"),
        Gathering(date(2026, 10, 2), "cancelled"),
        Gathering(date(2026, 12, 4), "planned", "#"),
    ]


def _tree() -> list[TreeNode]:
    some = _gatherings()
    below = (
        TreeNode("Chefer äldreomsorg", "#", "Maj Lindqvist, Kil", "low", last="senast 11 juni", gatherings=some[:3]),
        TreeNode("Daglig verksamhet", "#", "Avslutat 2025", "closed", last="senast 3 juni 2025"),
    )
    return [
        TreeNode("Socialchefsnätverket", "#", "Hanna Brolin", "wave", last="senast 6 nov", gatherings=some, below=below)
    ]


def components(request: HttpRequest) -> HttpResponse:
    """Show every part; with `?fel` the form is shown as it looks when something is wrong."""
    form = Sample({"what": "Skicka medlemslistor", "due": "2026-02-31"}) if "fel" in request.GET else Sample()
    context = {
        "form": form,
        "sift": Sift(request.GET, use_required_attribute=False),
        "marks": [(shape(name), word) for name, word in WORDS.items()],
        "dots": [Dot(name, state) for name, state in zip(_PLACES, _ANSWERS, strict=True)],
        "county": [Dot(f"Kommun {n}", state) for n, state in enumerate(_COUNTY, 1)],
        "answer_words": {"full": _("svarat"), "open": _("ej svarat"), "half": _("svarat i del"), "turn": _("du")},
        "deal": _deal(),
        "rows": _rows(),
        "first": date(2019, 1, 1),
        "last": date(2027, 7, 1),
        "today": TODAY,
        "gatherings": _gatherings(),
        "tree": _tree(),
        "facts": [("Namn", "Hanna Brolin"), ("Uppdrag", "Samordnare, 50 %"), ("Telefon", "")],
        "filters": [Entry("Alla", "?", current=True, count=10), Entry("Mina", "?mina", count=4)],
        "page": Paginator(range(120), 50).get_page(2),
        "orders": [("", "Senast, tidigast först"), ("-due", "Senast, sist först"), ("what", "Vad, a till ö")],
        "crumbs": [("Möten", "#"), ("2026", "#"), ("4 december", "")],
    }
    return render(request, "components/components.html", context)


urlpatterns = [path("komponenter/", components, name="components")]
