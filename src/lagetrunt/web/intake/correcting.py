"""Correcting a finding, and adding what reading missed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lagetrunt.access import organisations_seen, seen
from lagetrunt.intake.identities import record_of
from lagetrunt.intake.places import place_in
from lagetrunt.intake.review import add_finding, correct_finding, reject_finding
from lagetrunt.models import Finding, FindingKind, Paper, Person, Place, TextVersion
from lagetrunt.web.addresses import address_of
from lagetrunt.web.choosing import person_field
from lagetrunt.web.intake.forms import FORMS, RecordForm, form_key, kind_label, kinds_to_add, new_record
from lagetrunt.web.intake.record import Option, choices_of, shown
from lagetrunt.web.intake.reviewing import finding_answer, finding_of, to_finding
from lagetrunt.web.intake.steps import paper_to_settle, posted
from lagetrunt.web.pages import Asked, done_by, number_in, signed_in
from lagetrunt.web.told import tell

_PEOPLE_PROPOSED = 400
_HEADING = 80


class WhoForm(forms.Form):
    """Whom the names of a finding mean: one of those proposed, somebody else, new, or left open."""

    def __init__(self, *args: Any, finding: Finding, request: Asked, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choices = choices_of(finding, every=True)
        for choice in self.choices:
            options = [(one.value, _with_reason(one)) for one in choice.options]
            self.fields[choice.name] = forms.ChoiceField(
                label=_("Vem är %(name)s?") % {"name": choice.written},
                choices=options,
                widget=forms.RadioSelect,
                initial=next(one.value for one in choice.options if one.chosen),
            )
        if self.choices:
            label = _("Någon annan i registret")
            self.fields["other"] = person_field(request.user, label=label)

    def who(self) -> dict[str, str]:
        """Return whom each name means, where that differs from what was proposed."""
        said = {choice.written: self.cleaned_data[choice.name] for choice in self.choices if self._says(choice.name)}
        other = self.cleaned_data.get("other")
        return said | ({self.choices[0].written: other.public_id} if other else {})

    def _says(self, name: str) -> bool:
        return name in self.changed_data


def _with_reason(option: Option) -> str:
    return f"{option.label}. {option.why[:1].upper()}{option.why[1:]}" if option.why else option.label


@signed_in
def finding_correct(request: Asked, paper: str, finding: str) -> HttpResponse:
    """Correct the fields of a finding, and whom its names mean."""
    found = paper_to_settle(request, paper)
    one = finding_of(found, finding)
    form = _form(request, found, form_key(one.kind, one.field), initial=record_of(one))
    who = WhoForm(posted(request), finding=one, request=request)
    if request.method == "POST" and form.is_valid() and who.is_valid():
        values = {name: value for name, value in form.record().items() if name in one.payload}
        done = done_by(form, correct_finding, one, values, by=request.user, who=who.who())
        if done is not None:
            return finding_answer(request, found, done, told=_("Fynd %(n)s är rättat.") % {"n": one.number})
    text = found.texts.last()
    context = {
        "paper": found,
        "one": shown(one, text.blocks if text else []),
        "form": form,
        "who": who,
        "kinds": kinds_to_add(besides=one.kind),
        "crumbs": [(found.name, reverse("review", args=[paper])), (_("Rätta"), "")],
    }
    template = "intake/part_correct.html" if request.htmx else "intake/correct.html"  # type: ignore[attr-defined]
    return render(request, template, context, status=422 if form.is_bound else 200)


def _form(request: Asked, paper: Paper, key: str, *, initial: dict[str, Any]) -> RecordForm:
    items = []
    for row in paper.findings.filter(kind=FindingKind.ITEM).select_related("verdict"):
        record = record_of(row)
        label = " ".join(part for part in (record.get("number"), record["heading"]) if part)
        items.append((row.payload.get("id") or "", label[:_HEADING]))
    form = FORMS[key](posted(request), items=items, initial=initial)
    if form.people or form.organisations:
        listed = [record_of(row)["name"] for row in paper.findings.filter(kind=FindingKind.ATTENDEE)]
        known = seen(request.user, Person).filter(joined_to__isnull=True).order_by("sort_key")[:_PEOPLE_PROPOSED]
        names = dict.fromkeys([*listed, *(person.name for person in known)])
        organisations = organisations_seen(request.user).order_by("sort_key").values_list("name", flat=True)
        form.propose(list(names), list(organisations) if form.organisations else [])
    return form


class PlaceForm(forms.Form):
    """Where in the paper it stands: marked in the text, or a line and its words."""

    block = forms.IntegerField(required=False, widget=forms.HiddenInput)
    start = forms.IntegerField(required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, widget=forms.HiddenInput)
    line = forms.IntegerField(
        label=gettext_lazy("Rad i handlingen"),
        min_value=1,
        required=False,
        help_text=gettext_lazy("Lämna tom om det inte står i texten."),
    )
    quote = forms.CharField(
        label=gettext_lazy("Ord på raden"), required=False, help_text=gettext_lazy("Lämna tomt för hela raden.")
    )

    def __init__(self, *args: Any, text: TextVersion | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text
        self._spot: tuple[int, int, int] | None = None

    def clean(self) -> dict[str, Any]:
        """Find the stretch that is meant."""
        given: dict[str, Any] = super().clean() or {}
        blocks = self.text.blocks if self.text else []
        marked = (given.get("block"), given.get("start"), given.get("end"))
        if None not in marked:
            self._spot = marked  # type: ignore[assignment]  # none of them is None
            return given
        line, quote = given.get("line"), given.get("quote") or ""
        if line is None:
            return given
        there = [block for block in blocks if block["line"] == line and block["text"]]
        holding = [block for block in there if quote in block["text"]]
        if not there:
            self.add_error("line", _("Handlingen har ingen text på rad %(line)s.") % {"line": line})
        elif not holding:
            self.add_error("quote", _("Orden står inte så på rad %(line)s.") % {"line": line})
        else:
            start = holding[0]["text"].index(quote)
            self._spot = holding[0]["index"], start, start + len(quote or holding[0]["text"])
        return given

    def places(self) -> list[Place]:
        """Return the place that was pointed out, none where it stands nowhere."""
        if self._spot is None or self.text is None:
            return []
        block, start, end = self._spot
        return [place_in(self.text, block=block, start=start, end=end)]

    def words(self) -> str:
        """Return the words that are marked as the form is opened."""
        spot: list[Any] = [self.initial.get(name) for name in ("block", "start", "end")]
        if self.text is None or not all(isinstance(one, int) for one in spot) or spot[0] >= len(self.text.blocks):
            return ""
        return str(self.text.blocks[spot[0]]["text"][spot[1] : spot[2]])


@signed_in
def finding_add(request: Asked, paper: str) -> HttpResponse:
    """Add what reading missed; `?i_stallet=` says which finding it is instead of."""
    found = paper_to_settle(request, paper)
    key = request.GET.get("slag", "")
    if key not in FORMS:
        return _ask_kind(request, found)
    old = found.findings.filter(public_id=request.GET.get("i_stallet", "")).first()
    where = PlaceForm(posted(request), text=found.texts.last(), initial=_marked(request, old))
    form = _form(request, found, key, initial=_initial(key, where.words(), old))
    if request.method == "POST" and form.is_valid() and where.is_valid():
        added = _added(request, found, key, form, where, old)
        if added is not None:
            tell(request, _("Fynd %(n)s är tillagt.") % {"n": added.number})
            return redirect(to_finding(found, added.number))
    context = {
        "paper": found,
        "form": form,
        "where": where,
        "kind": kind_label(key),
        "instead": old,
        "crumbs": [(found.name, reverse("review", args=[paper])), (_("Lägg till"), "")],
    }
    return render(request, "intake/add.html", context, status=422 if form.is_bound else 200)


def _added(
    request: Asked, paper: Paper, key: str, form: RecordForm, where: PlaceForm, old: Finding | None
) -> Finding | None:
    kind, _dash, field = key.partition("-")
    try:
        places = where.places()
    except ValueError:
        where.add_error(None, _("Markeringen ligger inte i texten. Markera igen."))
        return None
    record = new_record(key, form.record())
    added = done_by(form, add_finding, paper, kind, record, by=request.user, places=places, field=field)
    if added is not None and old is not None:
        old.paper = paper
        reject_finding(old, by=request.user)
    return added


def _marked(request: Asked, old: Finding | None) -> dict[str, Any]:
    """Return the stretch that the address names, or that of the finding which this one replaces."""
    names = ("block", "start", "end")
    asked = {name: number for name in names if (number := number_in(request, name)) is not None}
    first = old.places.order_by("pk").first() if old and not asked else None
    return {name: getattr(first, name) for name in names} if first else asked


def _initial(key: str, words: str, old: Finding | None) -> dict[str, Any]:
    before = record_of(old) if old else {}
    named = dict.fromkeys(("text", "heading", "name", "form", "value"), words)
    defaults = {"presence": "present", "capacity": "member", "outcome": "done"}
    return {**defaults, **(named if words else {}), **({"item": before["item"]} if before.get("item") else {})}


def _ask_kind(request: Asked, paper: Paper) -> HttpResponse:
    context = {
        "paper": paper,
        "kinds": kinds_to_add(),
        "kept": [(name, request.GET[name]) for name in ("block", "start", "end", "i_stallet") if name in request.GET],
        "crumbs": [(paper.name, address_of(paper)), (_("Lägg till"), "")],
    }
    return render(request, "intake/add_kind.html", context)
