"""What rows and their fields are called in the journal, and how a row is named there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from lagetrunt.models import (
    Answer,
    Attendance,
    Batch,
    ComingDate,
    JournalEntry,
    Mandate,
    Meeting,
    Office,
    SameQuestion,
    Tie,
)
from lagetrunt.web.dates import day_date, days_in_words, short_date

KINDS: dict[str, str | Promise] = {
    "Action": gettext_lazy("Åtagande"),
    "AgendaLine": gettext_lazy("Punkt på dagordning"),
    "Answer": gettext_lazy("Svar"),
    "Appointment": gettext_lazy("Utsedd"),
    "Aside": gettext_lazy("Undanlagt"),
    "Assignee": gettext_lazy("Vem som lovat"),
    "Association": gettext_lazy("Organisationen"),
    "Attendance": gettext_lazy("Närvaro"),
    "Batch": gettext_lazy("Inläsning"),
    "Body": gettext_lazy("Nätverk"),
    "BodyName": gettext_lazy("Namn på nätverk"),
    "ComingDate": gettext_lazy("Datum"),
    "Decision": gettext_lazy("Beslut"),
    "Finding": gettext_lazy("Fynd"),
    "Grant": gettext_lazy("Behörighet"),
    "Item": gettext_lazy("Punkt"),
    "Learned": gettext_lazy("Inlärt"),
    "Leaving": gettext_lazy("Slutar"),
    "Mandate": gettext_lazy("Person på plats"),
    "Mark": gettext_lazy("Får inte spridas"),
    "Matter": gettext_lazy("Ärende"),
    "Meeting": gettext_lazy("Möte"),
    "Money": gettext_lazy("Belopp"),
    "Office": gettext_lazy("Uppdrag"),
    "Organisation": gettext_lazy("Organisation"),
    "OrganisationName": gettext_lazy("Namn på organisation"),
    "Paper": gettext_lazy("Handling"),
    "Person": gettext_lazy("Person"),
    "PersonAddress": gettext_lazy("Mejladress"),
    "PersonJoin": gettext_lazy("Ihopföring"),
    "PersonName": gettext_lazy("Stavning"),
    "Postponement": gettext_lazy("Flyttad punkt"),
    "Question": gettext_lazy("Fråga utan ägare"),
    "Report": gettext_lazy("Rapport om åtagande"),
    "Round": gettext_lazy("Laget runt"),
    "SameQuestion": gettext_lazy("Fråga om samma person"),
    "Seat": gettext_lazy("Plats"),
    "StandingPoint": gettext_lazy("Stående punkt"),
    "Tie": gettext_lazy("Steg i ärende"),
    "User": gettext_lazy("Användare"),
    "Vacancy": gettext_lazy("Vakans"),
    "Verdict": gettext_lazy("Svar om fynd"),
}
"""Model name and its word."""

FIELDS: dict[str, str | Promise] = {
    "action": gettext_lazy("åtagande"),
    "amount": gettext_lazy("belopp"),
    "answer": gettext_lazy("svar"),
    "answered_at": gettext_lazy("besvarad"),
    "answered_by": gettext_lazy("besvarad av"),
    "area": gettext_lazy("område"),
    "background": gettext_lazy("bakgrund"),
    "batch": gettext_lazy("inläsning"),
    "binds": gettext_lazy("binder"),
    "body": gettext_lazy("nätverk"),
    "body_name": gettext_lazy("organ"),
    "capacity": gettext_lazy("som"),
    "chair_change_month": gettext_lazy("ordförandeskapet byts i månad"),
    "chair_count": gettext_lazy("antal ordförande"),
    "chair_rule": gettext_lazy("ordförande: hur det går till"),
    "closed_on": gettext_lazy("avslutat"),
    "condition": gettext_lazy("villkor"),
    "content": gettext_lazy("fil"),
    "county_code": gettext_lazy("länskod"),
    "date": gettext_lazy("dag"),
    "dates": gettext_lazy("dagar"),
    "decision": gettext_lazy("beslut"),
    "decision_rule": gettext_lazy("beslut fattas med"),
    "deputy_for": gettext_lazy("ersättare för"),
    "doubts": gettext_lazy("tveksamheter"),
    "dropped_why": gettext_lazy("varför den togs bort"),
    "due_on": gettext_lazy("senast"),
    "due_precision": gettext_lazy("hur noga sista dagen är känd"),
    "email": gettext_lazy("mejladress"),
    "employer": gettext_lazy("anställd i"),
    "end": gettext_lazy("slutar"),
    "ends_certainty": gettext_lazy("hur slutet är känt"),
    "ends_on": gettext_lazy("till"),
    "evaluation_on": gettext_lazy("ska utvärderas"),
    "extent_percent": gettext_lazy("omfattning i procent"),
    "fact_id": gettext_lazy("uppgift"),
    "fact_kind": gettext_lazy("slags uppgift"),
    "filled_on": gettext_lazy("fylld"),
    "full_name": gettext_lazy("fullständigt namn"),
    "heading": gettext_lazy("rubrik"),
    "instead_of": gettext_lazy("i stället för"),
    "is_active": gettext_lazy("får logga in"),
    "is_break": gettext_lazy("paus"),
    "is_chair": gettext_lazy("ordförande på mötet"),
    "is_current": gettext_lazy("används i dag"),
    "is_excused": gettext_lazy("anmält förhinder"),
    "is_proposed": gettext_lazy("bara ett förslag"),
    "is_remote": gettext_lazy("på distans"),
    "is_standing": gettext_lazy("är stående"),
    "item": gettext_lazy("punkt"),
    "joined_to": gettext_lazy("ihopförd med"),
    "kept": gettext_lazy("behållen person"),
    "kind": gettext_lazy("slag"),
    "language": gettext_lazy("språk"),
    "last_on": gettext_lazy("senast i mötet"),
    "leaves_on": gettext_lazy("sista dag"),
    "level": gettext_lazy("nivå"),
    "mandate": gettext_lazy("person på plats"),
    "matches": gettext_lazy("vilka som menas"),
    "matter": gettext_lazy("ärende"),
    "means": gettext_lazy("betyder"),
    "meeting": gettext_lazy("möte"),
    "meetings_a_year": gettext_lazy("möten om året"),
    "minutes": gettext_lazy("minuter"),
    "mode": gettext_lazy("hur ni möts"),
    "name": gettext_lazy("namn"),
    "needs_formal": gettext_lazy("kräver formellt beslut"),
    "notes_within_days": gettext_lazy("anteckningar inom dagar"),
    "number": gettext_lazy("nummer"),
    "office": gettext_lazy("uppdrag"),
    "ordinal": gettext_lazy("vilket möte den dagen"),
    "organisation": gettext_lazy("organisation"),
    "outcome": gettext_lazy("hur det gick"),
    "owner": gettext_lazy("ägare"),
    "owner_written": gettext_lazy("vem som leder punkten"),
    "parent": gettext_lazy("under"),
    "partial": gettext_lazy("del av mötet"),
    "payload": gettext_lazy("det som lästes"),
    "person": gettext_lazy("person"),
    "place": pgettext_lazy("där man möts", "plats"),
    "position": gettext_lazy("ordning"),
    "postponement": gettext_lazy("flyttad punkt"),
    "presence": gettext_lazy("närvaro"),
    "probability": gettext_lazy("sannolikhet"),
    "problem": gettext_lazy("varför den inte kunde läsas"),
    "problem_code": gettext_lazy("fel"),
    "profession": gettext_lazy("yrke eller funktion"),
    "purged_at": gettext_lazy("gallrad"),
    "purged_by": gettext_lazy("gallrad av"),
    "purged_ground": gettext_lazy("grund för gallring"),
    "purpose": gettext_lazy("syfte"),
    "question": gettext_lazy("fråga"),
    "quorum": gettext_lazy("beslutsför med"),
    "reason": gettext_lazy("varför"),
    "refers_to": gettext_lazy("pekar på"),
    "replaces": gettext_lazy("tar över efter"),
    "review_on": gettext_lazy("ska ses över"),
    "role": gettext_lazy("roll"),
    "round": gettext_lazy("laget runt"),
    "rule": gettext_lazy("regel"),
    "scb_code": gettext_lazy("SCB-kod"),
    "seat": gettext_lazy("plats"),
    "seat_name": gettext_lazy("vilken plats"),
    "secretary": gettext_lazy("antecknar"),
    "settled_how": gettext_lazy("hur det gick"),
    "settled_on": gettext_lazy("avgjort"),
    "sha256": gettext_lazy("filens kontrollsumma"),
    "since": gettext_lazy("fr.o.m."),
    "single_keys": gettext_lazy("tangenter"),
    "slug": gettext_lazy("adress"),
    "stance": gettext_lazy("inställning"),
    "start": gettext_lazy("börjar"),
    "started_on": gettext_lazy("startade"),
    "starts_certainty": gettext_lazy("hur början är känd"),
    "starts_on": gettext_lazy("från"),
    "state": gettext_lazy("läge"),
    "stop_days": gettext_lazy("punkter senast, dagar före"),
    "subject": gettext_lazy("ämne"),
    "task": gettext_lazy("uppdrag"),
    "text": gettext_lazy("text"),
    "title": gettext_lazy("titel"),
    "to": gettext_lazy("till vem"),
    "told": gettext_lazy("åtagandet i handlingen"),
    "topic": gettext_lazy("ämne i svaret"),
    "unit": gettext_lazy("enhet"),
    "until": gettext_lazy("t.o.m."),
    "until_kind": gettext_lazy("flyttad till"),
    "until_on": gettext_lazy("flyttad till dagen"),
    "user": gettext_lazy("användare"),
    "verdict": gettext_lazy("svar om fyndet"),
    "verdicts": gettext_lazy("svar det är lärt av"),
    "way_on": gettext_lazy("går vidare som"),
    "way_on_whom": gettext_lazy("till eller av vem"),
    "what": gettext_lazy("vad"),
    "when_written": gettext_lazy("när, som det står"),
    "why": gettext_lazy("varför"),
    "withdrawn_at": gettext_lazy("borttagen"),
    "words": gettext_lazy("ordalydelse"),
    "written": gettext_lazy("som det står"),
    "years": gettext_lazy("antal år"),
    "zone": gettext_lazy("tidszon"),
}
"""Field name and its word."""


def kind_words(kind: str) -> str:
    """Return what a kind of row is called."""
    return str(KINDS.get(kind, kind))


def field_words(field: str) -> str:
    """Return what a field is called."""
    return str(FIELDS.get(field, field.replace("_", " ")))


def name_of(row: models.Model) -> str:
    """Return a row's name as a reader knows it."""
    if isinstance(row, Mandate):
        return _("%(person)s, plats %(seat)s") % {"person": row.person, "seat": row.seat}
    if isinstance(row, Office):
        return f"{row.person}, {row.title or row.get_role_display()}"
    if isinstance(row, Attendance):
        how, day = row.get_presence_display(), short_date(row.meeting.date)
        return _("%(person)s, %(how)s %(day)s") % {"person": row.person, "how": how, "day": day}
    if isinstance(row, Meeting):
        return f"{row.body}, {day_date(row.date)}"
    if isinstance(row, ComingDate):
        return f"{row.what or row.body}, {day_date(row.date)}"
    if isinstance(row, Answer):
        return f"{row.organisation}: {row.words}"
    if isinstance(row, SameQuestion):
        return _("%(one)s och %(other)s") % {"one": row.left, "other": row.right}
    if isinstance(row, Tie):
        return str(row.matter)
    if isinstance(row, Batch):
        return short_date(row.created_at)
    said = str(row)
    return "" if said.endswith(f"object ({row.pk})") else said


_NEEDED = {
    "Mandate": ("person", "seat__organisation"),
    "Office": ("person",),
    "Attendance": ("person", "meeting"),
    "Meeting": ("body",),
    "ComingDate": ("body",),
    "Answer": ("organisation",),
    "SameQuestion": ("left", "right"),
    "Tie": ("matter",),
    "Seat": ("organisation",),
    "Assignee": ("person", "organisation", "body"),
}


def rows_of(keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Any]:
    """Return rows by (model name, key), withdrawn ones too, in one query a kind; those that are gone are left out."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for kind, pk in keys:
        wanted[kind].add(pk)
    found = {}
    for kind, pks in wanted.items():
        rows = apps.get_model("lagetrunt", kind)._default_manager.filter(pk__in=pks)
        for row in rows.select_related(*_NEEDED[kind]) if kind in _NEEDED else rows:
            found[(kind, row.pk)] = row
    return found


def name_subjects(entries: Iterable[JournalEntry]) -> list[Any]:
    """Give each step `subject` (the row, or None) and `named`: today's name of it, else the name it had then."""
    listed: list[Any] = list(entries)
    found = rows_of((one.subject_kind, one.subject_id) for one in listed if one.subject_id)
    for one in listed:
        one.subject = found.get((one.subject_kind, one.subject_id or 0))
        kept = "" if "object (" in one.subject_name else one.subject_name
        one.named = days_in_words((name_of(one.subject) if one.subject else "") or kept or str(one.body or ""))
    return listed
