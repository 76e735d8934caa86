"""Matters: what is tied together unseen, why, and what a person says of it."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lagetrunt.access import Withdrawn, get
from lagetrunt.models import (
    Body,
    Item,
    JournalEntry,
    Matter,
    MatterState,
    Meeting,
    Postponement,
    ProposalState,
    StandingPoint,
    Tie,
)
from lagetrunt.register import (
    add_item,
    chains,
    close_matter,
    confirm_tie,
    heading_key,
    join_matters,
    join_people,
    matter_file,
    matters_of,
    matters_seen,
    open_matter,
    postpone,
    propose_matters,
    proposed_standing,
    record_action,
    record_decision,
    reject_tie,
    rename_matter,
    reopen_matter,
    settle_standing,
    split_matter,
    standing_headings,
    tie,
    undo_step,
    untie,
    withdraw_fact,
)
from lagetrunt.register.matters import Memory
from tests.factories.cast import TODAY, Cast
from tests.factories.refusals import last_step, refused

pytestmark = pytest.mark.django_db


class Notes:
    """Meetings of the network with points, written shortly."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.by = cast, cast.coordinator

    def met(self, day: str, *points: str, **words: str) -> list[Item]:
        """Hold a meeting with these points; `words` give the notes of the point by its number: p1="…"."""
        meeting = self.cast.meeting(day)
        return [
            add_item(meeting, heading=heading, words=words.get(f"p{number}", f"Samtal den {day}."), by=self.by)
            for number, heading in enumerate(points, start=1)
        ]

    def put_off(self, item: Item, **fields: Any) -> Postponement:
        """Put a point off, as reading does: outcome and postponement."""
        Item.objects.filter(pk=item.pk).update(outcome="postponed")
        return postpone(item.meeting, item=item, by=self.by, **fields)

    def tied(self, accept: Any = "all") -> list[list[str]]:
        """Propose ties for everything; return each matter's points, in the order of matters and days."""
        propose_matters(self.cast.network, by=self.by, accept=accept)
        return [self.points(row.matter) for row in matters_seen(self.by)][::-1]

    def points(self, matter: Matter) -> list[str]:
        """Return the points tied to a matter, with their days."""
        ties = Tie.objects.filter(matter=matter, withdrawn_at=None).exclude(state=ProposalState.REJECTED)
        found = [tie.tied for tie in ties]
        return sorted(f"{fact.meeting.date} {fact}" for fact in found)


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


# What a person says


def test_reject_tie_is_never_proposed_again(notes: Notes) -> None:
    notes.met("2025-02-01", "Växeltelefoni")
    later = notes.met("2025-04-01", "Växeltelefoni")[0]
    notes.tied("none")
    reject_tie(Tie.objects.get(item=later), by=notes.by)
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []
    assert notes.points(Matter.objects.get()) == ["2025-02-01 Växeltelefoni"]


def test_what_was_rejected_is_not_proposed_when_its_paper_is_read_anew(notes: Notes) -> None:
    notes.met("2025-02-01", "Växeltelefoni")
    later = notes.met("2025-04-01", "Växeltelefoni")[0]
    notes.tied("none")
    reject_tie(Tie.objects.get(item=later), by=notes.by)
    meeting = later.meeting
    withdraw_fact(later, by=notes.by)
    add_item(meeting, heading="Växeltelefoni", words="Samma igen.", by=notes.by)
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []


def test_confirm_tie_and_reject_tie_are_undone(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni")
    notes.tied("none")
    first, second = Tie.objects.order_by("pk")
    confirm_tie(first, by=notes.by)
    undo_step(last_step("confirm_tie"), by=notes.by)
    reject_tie(first, by=notes.by)
    reject_tie(second, by=notes.by)
    assert Matter.objects.get().is_withdrawn
    undo_step(JournalEntry.objects.filter(verb="reject_tie")[0], by=notes.by)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == (ProposalState.REJECTED, ProposalState.PROPOSED)
    assert not Matter.objects.get().is_withdrawn


def test_open_matter_ties_what_it_is_given_and_is_undone(notes: Notes) -> None:
    item = notes.met("2025-02-01", "Taxor")[0]
    matter = open_matter(notes.cast.network, name=" Taxor ", items=[item], by=notes.by)
    assert (matter.name, matter.key) == ("Taxor", "taxor")
    assert matters_of([item])[("Item", item.pk)] == matter
    undo_step(last_step("open_matter"), by=notes.by)
    assert matters_of([item]) == {}
    assert matters_seen(notes.by) == []


@pytest.mark.parametrize("verb", ["name", "elsewhere", "rights", "foreign"])
def test_open_matter_is_refused(notes: Notes, verb: str) -> None:
    cast = notes.cast
    mine = notes.met("2025-02-01", "Taxor")
    other = add_item(cast.meeting("2025-02-01", cast.elsewhere), heading="Skolskjuts", by=cast.administrator)
    told: dict[str, tuple[str, dict[str, Any]]] = {
        "name": ("no-name", {"name": " ", "by": notes.by}),
        "elsewhere": ("tie-elsewhere", {"name": "Ett", "items": [other], "by": notes.by}),
        "rights": ("not-allowed", {"name": "Ett", "items": mine, "by": cast.member}),
        "foreign": ("other-association", {"name": "Ett", "by": cast.foreigner}),
    }
    code, values = told[verb]
    with refused(code):
        open_matter(cast.network, **values)
    assert not Matter.objects.exists()


def test_tie_confirms_what_was_proposed_or_rejected_and_untie_takes_it_away(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01"):
        notes.met(day, "Växeltelefoni")
    notes.tied("none")
    matter, item = Matter.objects.get(), Item.objects.order_by("pk")[1]
    reject_tie(Tie.objects.get(item=item), by=notes.by)
    again = tie(matter, item, by=notes.by)
    assert (again.state, Tie.objects.count()) == (ProposalState.CONFIRMED, 2)
    untie(again, by=notes.by)
    with refused("tie-gone"):
        confirm_tie(again, by=notes.by)
    undo_step(last_step("untie"), by=notes.by)
    assert notes.points(matter) == ["2025-02-01 Växeltelefoni", "2025-04-01 Växeltelefoni"]


def test_split_matter_parts_two_that_were_one_and_is_undone(notes: Notes) -> None:
    for day in ("2025-02-01", "2025-04-01", "2025-06-01"):
        notes.met(day, "Digitalisering")
    notes.tied()
    matter, ties = Matter.objects.get(), list(Tie.objects.order_by("pk"))
    new = split_matter(matter, ties=ties[2:], name="Digitala larm", by=notes.by)
    assert notes.points(new) == ["2025-06-01 Digitalisering"]
    assert len(notes.points(matter)) == 2
    assert propose_matters(notes.cast.network, by=notes.by, accept="all") == []
    undo_step(JournalEntry.objects.filter(verb="split_matter")[0], by=notes.by)
    assert len(notes.points(matter)) == 3
    with refused("all-ties"):
        split_matter(matter, ties=ties, name="Allt", by=notes.by)
    with refused("no-ties"):
        split_matter(matter, ties=[], name="Inget", by=notes.by)
    with refused("no-name"):
        split_matter(matter, ties=ties[:1], name=" ", by=notes.by)


def test_join_matters_makes_one_of_two_and_is_undone(notes: Notes) -> None:
    cast = notes.cast
    one, other = notes.met("2025-02-01", "Tolkar", "Språkstöd")
    first = open_matter(cast.network, name="Tolkar", items=[one, other], by=notes.by)
    second = open_matter(cast.network, name="Språkstöd", items=[other], question="Vem betalar?", by=notes.by)
    join_matters(second, into=first, by=notes.by)
    first.refresh_from_db()
    assert (first.question, second.joined_to) == ("Vem betalar?", first)
    assert [row.matter for row in matters_seen(notes.by)] == [first]
    assert notes.points(first) == ["2025-02-01 Språkstöd", "2025-02-01 Tolkar"]
    with refused("matter-joined"):
        tie(second, one, by=notes.by)
    with refused("matter-joined"):
        join_matters(second, into=first, by=notes.by)
    undo_step(last_step("join_matters"), by=notes.by)
    assert {row.matter for row in matters_seen(notes.by)} == {first, second}
    assert notes.points(second) == ["2025-02-01 Språkstöd"]


def test_join_matters_is_refused_for_itself_and_for_another_network(notes: Notes) -> None:
    cast = notes.cast
    one = open_matter(cast.network, name="Tolkar", by=notes.by)
    other = open_matter(cast.elsewhere, name="Tolkar", by=cast.administrator)
    with refused("same-matter"):
        join_matters(one, into=one, by=notes.by)
    with refused("tie-elsewhere"):
        join_matters(one, into=other, by=cast.administrator)


def test_rename_close_and_reopen_are_undone(notes: Notes) -> None:
    matter = open_matter(notes.cast.network, name="Tolkar", by=notes.by)
    rename_matter(matter, name="Tolkstöd", question="Hur delas kostnaden?", owner=notes.cast.person("Ek"), by=notes.by)
    assert (matter.key, str(matter.owner)) == ("tolkstöd", "Ek")
    close_matter(matter, on=TODAY, why="Avtalet är klart.", by=notes.by)
    assert (matter.state, last_step().reason) == (MatterState.CLOSED, "Avtalet är klart.")
    with refused("is-closed"):
        close_matter(matter, by=notes.by)
    reopen_matter(matter, by=notes.by)
    with refused("is-open"):
        reopen_matter(matter, by=notes.by)
    for verb in ("reopen_matter", "close_matter", "rename_matter"):
        undo_step(JournalEntry.objects.filter(verb=verb)[0], by=notes.by)
    matter.refresh_from_db()
    assert (matter.name, matter.question, matter.owner, matter.state) == ("Tolkar", "", None, MatterState.OPEN)
    with refused("no-name"):
        rename_matter(matter, name=" ", by=notes.by)


def test_join_people_moves_who_owns_a_matter(notes: Notes) -> None:
    kept, absorbed = notes.cast.person("Ada Ek"), notes.cast.person("Ada Eek")
    matter = open_matter(notes.cast.network, name="Tolkar", by=notes.by)
    rename_matter(matter, owner=absorbed, by=notes.by)
    join_people(kept, absorbed, by=notes.by, reason="samma")
    matter.refresh_from_db()
    assert matter.owner == kept


def test_settle_standing_is_changed_and_undone(notes: Notes) -> None:
    network = notes.cast.network
    point = settle_standing(network, heading="2. Samlad läges\u00adbild", minutes=10, by=notes.by)
    again = settle_standing(network, heading="SAMLAD LÄGESBILD", is_standing=False, minutes=0, by=notes.by)
    assert again.pk == point.pk
    assert (again.is_standing, again.minutes) == (False, None)
    undo_step(last_step("settle_standing"), by=notes.by)
    point.refresh_from_db()
    assert (point.is_standing, point.minutes) == (True, 10)
    assert StandingPoint.objects.count() == 1
    with refused("not-allowed"):
        settle_standing(network, heading="Allt", by=notes.cast.reader)


# What is withdrawn


def test_withdraw_fact_takes_ties_along_and_the_matter_that_is_left_empty(notes: Notes) -> None:
    item = notes.met("2025-02-01", "Tolkar")[0]
    matter = open_matter(notes.cast.network, name="Tolkar", items=[item], by=notes.by)
    withdraw_fact(item, by=notes.by)
    with pytest.raises(Withdrawn) as caught:
        get(notes.by, Matter, matter.public_id)
    assert caught.value.reason
    undo_step(JournalEntry.objects.filter(verb="withdraw_fact")[0], by=notes.by)
    assert get(notes.by, Matter, matter.public_id) == matter
    assert notes.points(matter) == ["2025-02-01 Tolkar"]


def test_a_matter_withdrawn_meanwhile_is_refused_with_words(notes: Notes) -> None:
    first, second = notes.met("2025-02-01", "Tolkar", "Språk")
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first], by=notes.by)
    shown = Matter.objects.get(pk=matter.pk)
    withdraw_fact(first, by=notes.by)
    shown.refresh_from_db()
    with refused("already-withdrawn"):
        tie(shown, second, by=notes.by)
    with refused("already-withdrawn"):
        rename_matter(shown, name="Annat", by=notes.by)


def test_a_matter_is_called_after_what_is_left_when_its_point_is_withdrawn(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Tolkar")[0]
    second = notes.met("2025-04-01", "Tolkarnas avtal")[0]
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first, second], by=notes.by)
    withdraw_fact(first, by=notes.by)
    matter.refresh_from_db()
    assert matter.name == "Tolkarnas avtal"


# What is read


def test_matter_file_tells_the_path_the_newest_first(notes: Notes) -> None:
    first = notes.met("2025-02-01", "Tolkar", p1="Väckt av två kommuner.")[0]
    second = notes.met("2025-04-01", "Tolkar", p1="Hanns inte med.")[0]
    notes.put_off(second, until_kind="next", reason="tidsbrist")
    third = notes.met("2025-06-01", "Tolkar", p1="Avtalet gås igenom.")[0]
    decision = record_decision(third.meeting, item=third, words="Avtalet sägs upp.", by=notes.by)
    action = record_action(third.meeting, item=third, words="Brevet skickas.", by=notes.by)
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first, second, third], by=notes.by)
    found = matter_file(matter, notes.by, on=TODAY)
    told = [(str(step.day), step.kind, step.fact) for step in found.steps]
    assert told == [
        ("2025-06-01", "discussed", third),
        ("2025-06-01", "decided", decision),
        ("2025-06-01", "promised", action),
        ("2025-04-01", "put_off", second),
        ("2025-02-01", "raised", first),
    ]
    assert (found.steps[3].until, found.steps[3].why) == (date(2025, 6, 1), "tidsbrist")
    assert (found.put_off_count, found.waited_days, found.to_do, found.waiting) == (1, 61, [action], [])
    assert (str(found.first), str(found.last)) == ("2025-02-01", "2025-06-01")


def test_matter_file_tells_what_waits_and_which_papers_are_missing(notes: Notes) -> None:
    for day in ("2024-02-01", "2024-04-01", "2024-06-01", "2024-08-01", "2024-10-01"):
        notes.met(day, "Övrigt")
    first = notes.met("2024-12-01", "Tolkar")[0]
    put_off = notes.put_off(first, until_on=date(2025, 4, 1))
    later = notes.met("2026-01-01", "Övrigt")[0]
    record_decision(
        later.meeting, words="Beslutet från den 3 april 2025 gäller.", refers_to="3 april 2025", by=notes.by
    )
    matter = open_matter(notes.cast.network, name="Tolkar", items=[first], by=notes.by)
    found = matter_file(matter, notes.by, on=TODAY)
    assert found.missing == [date(2025, 4, 1)]
    assert [(step.kind, step.fact, step.until) for step in found.waiting] == [("put_off", put_off, date(2025, 4, 1))]
    assert "saknas" in found.waiting[0].why


def test_matters_seen_tells_only_what_the_user_may_read(notes: Notes) -> None:
    cast = notes.cast
    matter = open_matter(cast.network, name="Tolkar", by=notes.by)
    open_matter(cast.elsewhere, name="Skolskjuts", by=cast.administrator)
    assert [row.matter for row in matters_seen(cast.member)] == [matter]
    assert [row.matter.name for row in matters_seen(cast.member_elsewhere)] == ["Skolskjuts"]
    assert matters_seen(cast.foreigner) == matters_seen(cast.stranger) == []
    assert [row.matter for row in matters_seen(cast.administrator, text="tolk")] == [matter]
    close_matter(matter, by=notes.by)
    assert matters_seen(cast.member, state=MatterState.OPEN) == []


def _many(notes: Notes, count: int, since: date) -> None:
    for number in range(count):
        day = (since + timedelta(days=number * 3)).isoformat()
        item = notes.met(day, f"Ärende nummer{chr(97 + number)}")[0]
        notes.put_off(item, until_kind="next")
        record_decision(item.meeting, item=item, words="Så görs.", by=notes.by)
        record_action(item.meeting, item=item, words="Så sker.", by=notes.by)
        open_matter(notes.cast.network, name=f"Ärende {number}", items=[item], by=notes.by)


def _queries(read: Any) -> int:
    with CaptureQueriesContext(connection) as captured:
        read()
    return len(captured)


@pytest.mark.parametrize("read", ["rows", "of", "chains", "memory"])
def test_reads_take_the_same_queries_for_one_and_for_thirty(notes: Notes, read: str) -> None:
    reads: dict[str, Any] = {
        "rows": lambda: matters_seen(notes.by),
        "of": lambda: matters_of(list(Item.objects.all())),
        "chains": lambda: chains(notes.by),
        "memory": lambda: Memory(notes.cast.network),
    }
    _many(notes, 2, date(2025, 1, 1))
    few = _queries(reads[read])
    _many(notes, 28, date(2025, 2, 1))
    assert _queries(reads[read]) == few <= 14


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
