"""A paper can be taken back out, re-entered and purged; what others vouch for stays."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.core import serializers

from lagetrunt.intake.enter import enter_paper
from lagetrunt.intake.purge import purge_paper
from lagetrunt.intake.review import reject_finding
from lagetrunt.intake.withdraw import what_rests_on, withdraw_paper
from lagetrunt.models import Attendance, Decision, Mandate, Meeting, Paper, Person, Refused, Seat, Source
from lagetrunt.register import record_decision
from tests.factories.cast import Cast
from tests.intake.conftest import ReadText
from tests.intake.papers import MEMBERS, POINTS, minutes

pytestmark = pytest.mark.django_db

SECRET = "Ragnhild Ödmjukson"


@pytest.fixture
def two(cast: Cast, read: ReadText) -> tuple[Paper, Paper]:
    """Two entered papers; the first names somebody whom the second does not."""
    first = read(minutes("2021-03-05", (*MEMBERS, f"{SECRET}, Bjuv")), "a.txt")
    second = read(minutes("2021-04-09"), "b.txt")
    for paper in (first, second):
        enter_paper(paper, by=cast.coordinator, accept="all")
    return first, second


def test_what_would_go_and_stay_is_shown_before(two: tuple[Paper, Paper]) -> None:
    resting = what_rests_on(two[0])
    going = {str(fact) for fact in resting.goes if isinstance(fact, Person)}
    assert going == {SECRET}
    assert {type(fact).__name__ for fact in resting.stays} >= {"Person", "Seat", "Mandate"}
    assert resting.hinders == []


def test_facts_of_one_paper_go_and_those_of_two_stay_with_the_other(cast: Cast, two: tuple[Paper, Paper]) -> None:
    first, second = two
    withdraw_paper(first, by=cast.coordinator, reason="fel fil")
    assert first.state == "review"
    assert [str(meeting.date) for meeting in Meeting.objects.standing()] == ["2021-04-09"]
    assert not Person.objects.standing().filter(name=SECRET).exists()
    assert Person.objects.standing().filter(name="Tyra Hallqvist").exists()
    mandate = Mandate.objects.standing().get(person__name="Tyra Hallqvist")
    assert str(mandate.starts_on) == "2021-04-09"
    places = Source.objects.filter(fact_kind="Mandate", fact_id=mandate.pk).values_list("place__text__paper", flat=True)
    assert set(places) == {second.pk}


def test_a_withdrawn_paper_can_be_corrected_and_entered_again(cast: Cast, two: tuple[Paper, Paper]) -> None:
    first, _second = two
    withdraw_paper(first, by=cast.coordinator)
    reject_finding(first.findings.get(kind="attendee", payload__name=SECRET), by=cast.coordinator)
    enter_paper(first, by=cast.coordinator)
    first.refresh_from_db()
    assert first.state == "entered"
    assert Meeting.objects.standing().count() == 2
    assert not Attendance.objects.standing().filter(written=SECRET).exists()
    assert Seat.objects.standing().filter(organisation__name="Bjuv").count() == 1


def test_a_paper_on_which_others_have_built_is_not_taken_out(cast: Cast, two: tuple[Paper, Paper]) -> None:
    assert two[0].meeting is not None
    record_decision(two[0].meeting, words="Skrivet för hand.", by=cast.coordinator)
    with pytest.raises(Refused) as refused:
        withdraw_paper(two[0], by=cast.coordinator)
    assert refused.value.code == "rests-on"
    assert [str(fact) for fact in refused.value.showing] == ["Skrivet för hand."]
    assert Decision.objects.standing().count() == 3


def test_only_those_who_write_in_the_body_take_out_or_purge(cast: Cast, two: tuple[Paper, Paper]) -> None:
    for user in (cast.member, cast.stranger, cast.foreigner):
        with pytest.raises(Refused):
            withdraw_paper(two[0], by=user)
        with pytest.raises(Refused):
            purge_paper(two[0], "grund", by=user)


def test_a_purged_paper_leaves_a_stub_and_no_word(cast: Cast, two: tuple[Paper, Paper]) -> None:
    first, _second = two
    with pytest.raises(Refused) as refused:
        purge_paper(first, " ", by=cast.coordinator)
    assert refused.value.code == "no-ground"
    purge_paper(first, "Dataskyddsförordningen artikel 17", by=cast.coordinator)
    first.refresh_from_db()
    assert (first.state, first.content, first.purged_by) == ("purged", None, "Siv Samordnare")
    assert (first.purged_ground, first.name) == ("Dataskyddsförordningen artikel 17", "a.txt")
    assert first.purged_at is not None
    assert not first.findings.exists()
    assert not first.texts.exists()
    everything = json.dumps(
        [
            serializers.serialize("json", model._default_manager.all())
            for model in apps.get_app_config("lagetrunt").get_models()
        ],
        ensure_ascii=False,
    )
    assert SECRET not in everything
    assert SECRET.lower() not in everything
    assert Decision.objects.standing().get().words in POINTS


def test_a_paper_that_was_never_entered_can_be_purged(cast: Cast, read: ReadText) -> None:
    paper = read(minutes())
    purge_paper(paper, "inkommen av misstag", by=cast.coordinator)
    assert paper.state == "purged"
