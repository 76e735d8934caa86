"""What is tied together unseen, and why; chains of what was put off; how long much takes."""

from __future__ import annotations

import time
from datetime import date

import pytest

from lagetrunt.models import (
    Body,
    Item,
    Matter,
    Meeting,
    ProposalState,
    Tie,
)
from lagetrunt.register import (
    chains,
    heading_key,
    matters_of,
    matters_seen,
    postpone,
    propose_matters,
    proposed_standing,
    record_action,
    reject_tie,
    settle_standing,
    standing_headings,
)
from lagetrunt.register.matters import Memory
from tests.factories.cast import Cast
from tests.factories.noted import Notes
from tests.factories.refusals import refused

pytestmark = pytest.mark.django_db


@pytest.fixture
def notes(cast: Cast) -> Notes:
    """Give a network without any meeting."""
    return Notes(cast)


# What is tied


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("3. Övrigt", "övrigt"),
        ("ÖVRIGT", "övrigt"),
        ("Verksamhetsplan 2025/2026", "verksamhetsplan"),
        ("Anteckningar från den 9 februari", "anteckningar från"),
        ("a) E-hälsa, läget.", "e-hälsa läget"),
        ("Fråga om boende", "fråga om boende"),
        ("2026-02-13", "2026-02-13"),
    ],
)
def test_heading_key_leaves_out_number_date_and_signs(heading: str, key: str) -> None:
    assert heading_key(heading) == key


def test_propose_matters_ties_points_under_the_same_heading(notes: Notes) -> None:
    notes.met("2025-02-01", "Gemensam växeltelefoni", "Övrigt")
    notes.met("2025-04-01", "2. Växeltelefonin", "Övrigt")
    notes.met("2025-06-01", "GEMENSAM VÄXELTELEFONI", "Övrigt")
    assert notes.tied() == [
        ["2025-02-01 Gemensam växeltelefoni", "2025-04-01 2. Växeltelefonin", "2025-06-01 GEMENSAM VÄXELTELEFONI"]
    ]
    matter = Matter.objects.get()
    assert matter.name == "Växeltelefonin"
    assert "Samma rubrik som 2025-04-01." in Tie.objects.get(item__meeting__date="2025-06-01").reason


def test_propose_matters_ties_headings_that_share_their_rare_words(notes: Notes) -> None:
    notes.met("2025-02-01", "Fråga om socialjour", "Brukarundersökning äldre")
    notes.met("2025-04-01", "Återkoppling utökad socialjour", "Brukarundersökning barn")
    found = notes.tied()
    assert ["2025-02-01 Fråga om socialjour", "2025-04-01 Återkoppling utökad socialjour"] in found
    assert "socialjour" in Tie.objects.filter(item__meeting__date="2025-04-01")[0].reason


def test_propose_matters_keeps_compounds_with_one_end_apart(notes: Notes) -> None:
    notes.met("2025-02-01", "Våldsmottagning")
    notes.met("2025-04-01", "Larmmottagning")
    assert notes.tied() == []


def test_propose_matters_never_ties_standing_points(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01", "2025-06-01"):
        notes.met(day, "Övrigt", "Föregående anteckningar", "Inledning", "Nästa möte", "Omvärldsbevakning")
        notes.met(day.replace("-01", "-02", 1).replace("01", "09"), "Information från Regionen", "Laget runt")
    assert notes.tied() == []
    assert not Matter.objects.exists()


def test_a_theme_that_always_comes_is_proposed_as_standing_and_still_a_matter(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01", "2025-06-01", "2025-08-01"):
        notes.met(day, "Vägvalet", "Övrigt")
    assert [one.key for one in proposed_standing(notes.cast.network)] == ["vägvalet", "övrigt"]
    assert standing_headings(notes.cast.network) == {"vägvalet", "övrigt"}
    assert len(notes.tied()[0]) == 4


def test_a_heading_settled_as_standing_forms_no_matter(notes: Notes) -> None:
    settle_standing(notes.cast.network, heading="Vägvalet", by=notes.by)
    settle_standing(notes.cast.network, heading="Övrigt", is_standing=False, by=notes.by)
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Vägvalet", "Övrigt")
    assert notes.tied() == [["2025-02-01 Övrigt", "2025-04-01 Övrigt"]]


def test_a_heading_for_another_year_is_tied_with_doubt(notes: Notes) -> None:
    notes.met("2025-02-01", "Verksamhetsplan 2025", p1="Planen antas med tre mål.")
    notes.met("2026-02-01", "Verksamhetsplan 2026", p1="Arbetsgruppen redovisar ett utkast.")
    notes.tied("sure")
    assert {tie.state for tie in Tie.objects.all()} == {ProposalState.PROPOSED}
    assert all(0.5 < tie.probability < 0.75 for tie in Tie.objects.all())
    assert "ett annat år" in Tie.objects.all()[0].reason
    assert Matter.objects.get().name == "Verksamhetsplan"


def test_a_heading_that_is_used_for_something_else_years_after_is_not_let_in(notes: Notes) -> None:
    notes.met("2022-02-01", "Digitalisering", p1="Kommunerna jämför journalsystem och licenser.")
    notes.met("2026-02-01", "Digitalisering", p1="Trygghetslarmens övergång behöver samordnas skyndsamt.")
    notes.tied("all")
    assert {tie.state for tie in Tie.objects.all()} == {ProposalState.PROPOSED}
    assert "länge sedan" in Tie.objects.all()[0].reason


def test_a_point_that_was_put_off_and_came_back_is_surely_one(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Bemanningspool för sommaren")[0]
    notes.put_off(first, until_on=date(2025, 6, 1))
    notes.met("2025-04-01", "Taxor")
    notes.met("2025-06-01", "Bemanningspoolen")
    notes.tied("sure")
    later = Tie.objects.get(item__meeting__date="2025-06-01")
    assert later.state == ProposalState.CONFIRMED
    assert "Flyttades hit från 2025-02-01." in later.reason


def test_a_paper_that_names_the_day_of_the_other_makes_it_likelier(notes: Notes) -> None:
    notes.met("2025-02-01", "Skrivelse om hyror")
    notes.met("2025-04-01", "Hyror i särskilt boende", p1="Se mötet den 1 februari.")
    notes.met("2025-06-01", "Hyror och avgifter")
    notes.tied()
    by_day = {str(tie.item.meeting.date): tie for tie in Tie.objects.all() if tie.item}
    assert "hänvisar till mötet 2025-02-01" in by_day["2025-04-01"].reason
    assert by_day["2025-04-01"].probability > by_day["2025-06-01"].probability


def test_what_is_said_under_a_standing_point_is_tied_by_itself(notes: Notes) -> None:
    notes.met("2025-02-01", "Sjukresor", "Övrigt")
    under = notes.met("2025-04-01", "Övrigt", p1="Vi tar upp frågan om sjukresor med regionen.")[0]
    action = record_action(under.meeting, item=under, words="Frågan om sjukresor ställs till regionen.", by=notes.by)
    unrelated = record_action(under.meeting, item=under, words="Kaffet beställs.", by=notes.by)
    notes.tied()
    assert matters_of([action])[("Action", action.pk)].name == "Sjukresor"
    assert matters_of([unrelated]) == {}


def test_names_alone_tie_nothing(notes: Notes) -> None:
    person = notes.cast.person("Berit Sundlöv")
    first = notes.met("2025-02-01", "Berit slutar")[0]
    notes.cast.there(first.meeting, person)
    notes.met("2025-04-01", "Berit undrar")
    assert notes.tied() == []


def test_two_points_without_anything_in_them_open_no_matter(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        item = notes.met(day, "Tillsynsnätverket", p1="Inget nytt.")[0]
        Item.objects.filter(pk=item.pk).update(outcome="nothing_new")
    assert notes.tied() == []


def test_references_in_a_circle_are_followed_once(notes: Notes) -> None:
    notes.met("2025-02-01", "Avtal om tolkar", p1="Se den 1 april 2025.")
    notes.met("2025-04-01", "Tolkavtalet", p1="Se den 1 februari 2025.")
    assert len(notes.tied()) <= 1
    assert notes.tied() == notes.tied()


def test_nothing_is_proposed_twice(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni")
    notes.tied("none")
    before = Tie.objects.count()
    assert propose_matters(notes.cast.network, by=notes.by) == []
    assert Tie.objects.count() == before == 2


def test_accept_none_leaves_all_as_proposals(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni", p1="Anbud på telefonisystem jämförs.")
    notes.tied("none")
    assert {tie.state for tie in Tie.objects.all()} == {ProposalState.PROPOSED}
    assert matters_seen(notes.by)[0].doubtful == 2


def test_a_late_meeting_changes_only_what_was_alone(notes: Notes) -> None:
    notes.met("2025-04-01", "Växeltelefoni", "Taxor för tolkar")
    notes.met("2025-06-01", "Växeltelefoni")
    notes.tied()
    before = set(Tie.objects.values_list("pk", "matter", "state", "probability"))
    late = notes.met("2024-02-01", "Tolkarnas taxor", "Växeltelefoni")
    new = propose_matters(notes.cast.network, meeting=late[0].meeting, by=notes.by, accept="all")
    assert before <= set(Tie.objects.values_list("pk", "matter", "state", "probability"))
    assert sorted(str(tie.tied) for tie in new) == ["Taxor för tolkar", "Tolkarnas taxor", "Växeltelefoni"]
    assert Matter.objects.count() == 2


def test_propose_matters_is_refused_for_who_only_reads(notes: Notes) -> None:
    with refused("not-allowed"):
        propose_matters(notes.cast.network, by=notes.cast.member)


# Chains


def test_chains_end_when_the_subject_is_dealt_with(notes: Notes) -> None:
    days = ("2025-02-01", "2025-04-01", "2025-06-01", "2025-08-01")
    items = [notes.met(day, "Tolkar")[0] for day in days]
    for item in (items[0], items[1], items[3]):
        notes.put_off(item, until_kind="next")
    notes.tied()
    told = [(chain.times, str(chain.first_put_off), chain.dealt_with) for chain in chains(notes.by)]
    assert told == [(2, "2025-02-01", date(2025, 6, 1)), (1, "2025-08-01", None)]
    assert [(str(chain.last_put_off), chain.until) for chain in chains(notes.by)] == [
        ("2025-04-01", date(2025, 6, 1)),
        ("2025-08-01", None),
    ]


def test_chains_follow_the_heading_when_nothing_is_tied(notes: Notes) -> None:
    first, second = notes.met("2025-02-01", "Tolkar")[0], notes.met("2025-04-01", "Tolkar")[0]
    notes.put_off(first, until_kind="next")
    assert [chain.dealt_with_by for chain in chains(notes.by)] == [second]
    assert [chain.dealt_with for chain in chains(notes.by, on=date(2025, 3, 1))] == [None]


def test_chains_leave_open_what_a_person_has_said_is_another_matter(notes: Notes) -> None:
    first, second = notes.met("2025-02-01", "Tolkar för barn")[0], notes.met("2025-04-01", "Tolkarna")[0]
    notes.put_off(first, until_kind="next")
    notes.tied()
    assert chains(notes.by)[0].dealt_with == date(2025, 4, 1)
    reject_tie(Tie.objects.get(item=second), by=notes.by)
    assert chains(notes.by)[0].dealt_with is None


def test_a_part_of_a_point_is_not_dealt_with_by_the_point_alone(notes: Notes) -> None:
    item = notes.met("2025-02-01", "Tolkar", p1="Avtalet löper på.")[0]
    postpone(item.meeting, item=item, subject="Vem som betalar resorna", until_kind="next", by=notes.by)
    notes.met("2025-04-01", "Tolkar", p1="Antalet uppdrag ökar.")
    notes.tied()
    chain = chains(notes.by)[0]
    assert chain.dealt_with == date(2025, 4, 1)
    assert chain.doubt
    notes.met("2025-06-01", "Tolkar", p1="Kommunerna betalar resorna var för sig.")
    assert not chains(notes.by, on=date(2025, 3, 1))[0].dealt_with


def test_chains_of_others_are_not_told(notes: Notes) -> None:
    notes.put_off(notes.met("2025-02-01", "Tolkar")[0])
    assert chains(notes.cast.member_elsewhere) == []
    assert chains(notes.by, [notes.cast.group]) == []


# Much


def _points(body: Body, meeting: Meeting, count: int) -> None:
    words = ["avtal", "taxa", "jour", "boende", "lokal", "utbildning", "tillsyn", "bemanning", "budget", "journal"]
    Item.objects.bulk_create(
        Item(
            association=body.association,
            meeting=meeting,
            position=number + 1,
            heading=f"{words[number % 10].capitalize()} {words[number // 10 % 10]} {number}x{meeting.pk}q",
            words="Samtal om läget i kommunerna och vad som ska göras under hösten.",
        )
        for number in range(count)
    )


def _seconds(notes: Notes, count: int, day: str) -> float:
    meeting = notes.cast.meeting(day)
    _points(notes.cast.network, meeting, count)
    memory = Memory(notes.cast.network)
    began = time.perf_counter()
    propose_matters(notes.cast.network, by=notes.by, meeting=meeting, memory=memory)
    return time.perf_counter() - began


def test_five_hundred_points_at_one_meeting_take_time_in_proportion(notes: Notes) -> None:
    _points(notes.cast.network, notes.cast.meeting("2025-02-01"), 30)
    few = _seconds(notes, 50, "2025-04-01")
    many = _seconds(notes, 500, "2025-06-01")
    assert many < max(30 * few, 1.0)
    assert many < 8
