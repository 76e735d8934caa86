"""Each kind of finding has a form that gives a record which the register takes."""

from __future__ import annotations

from typing import Any

import pytest

from lagetrunt.intake.enter import enter_paper
from lagetrunt.models import FindingKind
from lagetrunt.reading import records
from lagetrunt.web.intake.forms import FORMS, form_key, new_record
from lagetrunt.web.intake.said import said_of
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db

GIVEN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "attendee": (
        {"name": "Maj Lövgren", "organisation": "Eda", "presence": "absent", "capacity": "member", "excused": "on"},
        {"name": "Maj Lövgren", "presence": "absent", "excused": True, "chair": False, "title": None},
    ),
    "item": ({"heading": "Budget", "number": "9", "outcome": "nothing_new"}, {"heading": "Budget", "kind": None}),
    "decision": ({"text": "Så blir det.", "until": "2020-01-31"}, {"until": "2020-01-31", "binds": []}),
    "action": ({"text": "Maj skickar.", "assignees": "Maj Lövgren\nEda", "due": "2019-05"}, {"due": "2019-05"}),
    "postponement": ({"text": "Flyttas.", "next_meeting": "on", "subject": "Budget"}, {"until": "next"}),
    "appointment": (
        {"text": "Maj utses.", "person": "Maj Lövgren", "role": "ersättare", "dates": "2019-04-02\n2019-05-03"},
        {"dates": ["2019-04-02", "2019-05-03"], "extent_percent": None},
    ),
    "coming_date": ({"text": "3 maj.", "date": "2019-05-03", "proposed": "on"}, {"proposed": True, "what": None}),
    "position": ({"text": "Eda säger ja.", "organisation": "Eda", "stance": "yes"}, {"stance": "yes"}),
    "vacancy": ({"text": "Tom.", "seat": "Edas plats"}, {"seat": "Edas plats"}),
    "leaver": ({"text": "Maj slutar.", "person": "Maj Lövgren", "when": "2019-08"}, {"when": "2019-08"}),
    "question": ({"text": "Vem gör det?"}, {"text": "Vem gör det?"}),
    "money": ({"text": "2,50 kr.", "amount": "2,50", "unit": "SEK"}, {"amount": "2.50", "years": None}),
    "mark": ({"text": "Får inte spridas."}, {"text": "Får inte spridas."}),
    "mention": ({"form": "Maj Lövgren", "organisation": "Eda"}, {"means": "Maj Lövgren", "kind": "person"}),
    "header-body": ({"value": "Socialchefsnätverket"}, {"value": "Socialchefsnätverket"}),
    "header-date": ({"value": "2019-03-01"}, {"value": "2019-03-01"}),
    "header-start": ({"value": "08:30"}, {"value": "08:30"}),
    "header-end": ({"value": "12:00"}, {"value": "12:00"}),
    "header-place": ({"value": "Stadshuset"}, {"value": "Stadshuset"}),
    "header-mode": ({"value": "online"}, {"value": "online"}),
    "header-secretary": ({"value": "Maj Lövgren"}, {"value": "Maj Lövgren"}),
}
WRONG: list[tuple[str, dict[str, str], str]] = [
    ("attendee", {"name": ""}, "name"),
    ("attendee", {"name": "Maj", "presence": "kanske"}, "presence"),
    ("item", {"heading": ""}, "heading"),
    ("action", {"text": "Maj skickar.", "due": "i maj"}, "due"),
    ("appointment", {"text": "x", "person": "Maj", "role": "ersättare", "dates": "2019-04-02\ni maj"}, "dates"),
    ("appointment", {"text": "x", "person": "Maj", "role": "", "extent_percent": "140"}, "extent_percent"),
    ("coming_date", {"text": "x", "date": "2019-02-30"}, "date"),
    ("position", {"text": "x", "organisation": ""}, "organisation"),
    ("money", {"text": "x", "amount": "mycket", "unit": "SEK"}, "amount"),
    ("header-date", {"value": "2019-13-01"}, "value"),
    ("header-start", {"value": "25:00"}, "value"),
]


def test_every_kind_and_every_value_of_the_head_has_a_form() -> None:
    """And an example here."""
    fields = list(records.Header.__dataclass_fields__)
    keys = {form_key(kind) for kind in FindingKind if kind != FindingKind.HEADER}
    assert set(FORMS) == keys | {form_key("header", field) for field in fields}
    assert set(GIVEN) == set(FORMS)


@pytest.mark.parametrize("key", GIVEN)
def test_values_become_a_record_that_reads_well(key: str) -> None:
    """The fields that the form does not ask are there, unsaid; the record has words."""
    given, expected = GIVEN[key]
    form = FORMS[key](given)
    assert form.is_valid(), form.errors
    record = new_record(key, form.record())
    assert expected.items() <= record.items()
    kind, _dash, field = key.partition("-")
    said = said_of(kind, field, record)
    assert said.value
    assert "None" not in said.value + said.more


@pytest.mark.parametrize(("key", "given", "field"), WRONG)
def test_what_cannot_be_is_told_at_its_field(key: str, given: dict[str, str], field: str) -> None:
    """One message at the field that is wrong."""
    assert field in FORMS[key](given).errors


@pytest.mark.parametrize("key", [key for key in GIVEN if not key.startswith("header-")])
def test_added_records_are_entered(cast: Cast, sign_in: Any, read_in: Any, key: str) -> None:
    """By the page, and on into the register."""
    paper = read_in()
    answer = sign_in(cast.coordinator).post(f"/handlingar/{paper.public_id}/granska/nytt/?slag={key}", GIVEN[key][0])
    assert answer.status_code == 302, answer.content.decode()
    added = paper.findings.get(verdict__answer="added")
    enter_paper(paper, by=cast.coordinator, accept="sure")
    added.refresh_from_db()
    assert added.fact_id is not None
