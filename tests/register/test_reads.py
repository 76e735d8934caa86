"""The shared reads: rosters, presence, gaps, terms, follow-ups, pages; each within what the reader may see."""

from __future__ import annotations

from datetime import date
from typing import Any

from lagetrunt.models import Appointment, Mandate, Paper, SameQuestion
from lagetrunt.register import (
    Promiser,
    absent_by_roster,
    actions_seen,
    amend_fact,
    body_tree,
    cancel_meeting,
    chair_terms,
    decisions_seen,
    end_mandate,
    everything_left_by,
    finish_action,
    formal_decisions,
    gaps,
    give_office,
    is_roster_known,
    journal_seen,
    next_meeting,
    note_coming_date,
    open_actions,
    organisation_page,
    person_page,
    record_action,
    record_answer,
    record_appointment,
    record_decision,
    represented,
    roster_on,
    seat_person,
    tell_round,
    terms_run_out,
    terms_running_out,
    what_waits,
    withdraw_fact,
    year_of_meetings,
)
from tests.factories.cast import Cast

DAY = date(2026, 1, 10)


def test_roster_on_shows_who_sat_that_day(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv", since="2024-01-01")
    cast.seat("Åstorp")
    deputy = cast.seat("Bjuv", kind="deputy")
    end_mandate(seat.mandates.get(), ends_on=date(2025, 1, 1), by=cast.coordinator)
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2025, 1, 1), by=cast.coordinator)
    chair = give_office(
        cast.network, person=cast.person("Cia Dal"), role="chair", starts_on=date(2025, 6, 1), by=cast.coordinator
    )
    before, after = roster_on(cast.network, date(2024, 12, 31)), roster_on(cast.network, date(2025, 6, 1))
    assert [(str(one.seat), [m.person.name for m in one.mandates]) for one in before.seats] == [
        ("Bjuv", ["Ada Ek"]),
        ("Åstorp", []),
        ("Bjuv", []),
    ]
    assert [mandate.person.name for mandate in after.mandates] == ["Bo Al"]
    assert (before.offices, after.offices) == ([], [chair])
    assert after.seats[2].seat == deputy
    assert after.seats[1].is_vacant
    assert not roster_on(cast.network, date(2023, 1, 1)).is_known


def test_roster_on_doubts_two_holders_and_unknown_starts(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    assert not roster_on(cast.network, DAY).seats[0].is_doubtful
    seat_person(seat, person=cast.person("Bo Al"), starts_on=date(2025, 1, 1), by=cast.coordinator)
    assert roster_on(cast.network, DAY).seats[0].is_doubtful
    seat_person(cast.seat("Åstorp"), person=cast.person("Cia Dal"), by=cast.coordinator)
    assert roster_on(cast.network, DAY).seats[1].is_doubtful


def test_absent_by_roster_names_those_whom_nobody_wrote_down(cast: Cast) -> None:
    ada, bo = (cast.seated(name, "Bjuv", since="2025-01-01").mandates.get() for name in ("Ada Ek", "Bo Al"))
    cia = cast.seated("Cia Dal", "Klippan", since="2025-01-01").mandates.get()
    seat_person(cast.seat("Åstorp"), person=cast.person("Dag Ed"), by=cast.coordinator)
    before, meeting, empty = (cast.meeting(day) for day in ("2024-11-01", "2026-01-10", "2026-02-10"))
    cast.there(before, ada.person, "Bjuv")
    cast.there(meeting, ada.person, "Bjuv")
    cast.there(meeting, cia.person, "Klippan", presence="absent")
    assert absent_by_roster(meeting) == [bo]
    assert absent_by_roster(before) == []
    assert absent_by_roster(empty) == []
    assert not is_roster_known(cast.network, before.date)
    assert is_roster_known(cast.network, meeting.date)


def test_represented_counts_seats_and_those_who_came(cast: Cast) -> None:
    for name, municipality in (("Ada Ek", "Bjuv"), ("Bo Al", "Bjuv"), ("Cia Dal", "Klippan"), ("Dag Ed", "Svalöv")):
        cast.seated(name, municipality, since="2025-01-01")
    people = {mandate.person.name: mandate.person for mandate in Mandate.objects.select_related("person")}
    meeting = cast.meeting("2026-01-10")
    cast.there(meeting, people["Ada Ek"], "Bjuv")
    cast.there(meeting, people["Cia Dal"])
    cast.there(meeting, people["Dag Ed"], "Svalöv", presence="absent")
    cast.there(meeting, cast.person("Eva Fors"), "Åstorp")
    cast.there(meeting, cast.person("Gun Hall"), "Åstorp", presence="absent")
    cast.there(meeting, cast.person("Ivar Jung"), "Lund", capacity="guest")
    assert [(one.organisation.name, one.words) for one in represented(meeting)] == [
        ("Bjuv", "representerad av Ada Ek, en av två"),
        ("Klippan", "representerad av Cia Dal"),
        ("Svalöv", "inte representerad"),
        ("Åstorp", "representerad av Eva Fors, en av två"),
    ]
    assert [one.is_represented for one in represented(meeting)] == [True, True, False, True]


def _calendar(cast: Cast, meeting: Any, year: int, months: list[int], *, proposed: bool = True) -> None:
    for month in months:
        day = date(year, month, 12)
        note_coming_date(cast.network, date=day, meeting=meeting, is_proposed=proposed, by=cast.coordinator)


TEN = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]


def _gaps(cast: Cast) -> list[list[str]]:
    return [[gap.after.isoformat(), gap.before.isoformat()] for gap in gaps(cast.network)]


def test_gaps_follow_from_a_years_calendar(cast: Cast) -> None:
    _first, second, _third = (cast.meeting(day) for day in ("2019-02-01", "2019-09-06", "2020-03-06"))
    assert _gaps(cast) == []
    _calendar(cast, second, 2020, TEN)
    assert _gaps(cast) == [["2019-02-01", "2019-09-06"], ["2019-09-06", "2020-03-06"]]
    assert "10" in gaps(cast.network)[0].reasons[0]


def test_gaps_do_not_follow_from_a_proposed_date_or_over_the_summer(cast: Cast) -> None:
    first = cast.meeting("2025-05-20")
    cast.meeting("2025-09-02")
    _calendar(cast, first, 2026, TEN)
    _calendar(cast, first, 2025, [8])
    assert _gaps(cast) == []


def test_gaps_follow_from_the_rule_of_the_body_and_from_what_is_usual(cast: Cast) -> None:
    for day in ("2025-01-10", "2025-02-10", "2025-03-10", "2025-04-10", "2025-12-10"):
        cast.meeting(day)
    assert _gaps(cast) == [["2025-04-10", "2025-12-10"]]
    cast.network.meetings_a_year = 2
    assert _gaps(cast) == []
    cast.network.meetings_a_year = 6
    assert _gaps(cast) == [["2025-04-10", "2025-12-10"]]


def test_gaps_follow_from_a_settled_date_unless_the_meeting_was_moved_or_cancelled(cast: Cast) -> None:
    first = cast.meeting("2025-01-10")
    cast.meeting("2025-06-10")
    _calendar(cast, first, 2025, [3], proposed=False)
    assert _gaps(cast) == [["2025-01-10", "2025-06-10"]]
    cancelled = cast.meeting("2025-03-12", held=False)
    cancel_meeting(cancelled, by=cast.coordinator)
    assert _gaps(cast) == []
    withdraw_fact(cancelled, by=cast.coordinator)
    cast.meeting("2025-03-18")
    assert _gaps(cast) == []


def test_gaps_follow_from_a_decision_that_refers_to_a_missing_meeting(cast: Cast) -> None:
    cast.meeting("2025-01-10")
    last = cast.meeting("2025-04-10")
    for words in ("mötet den 14 februari", "Jouravtalet", "2025-01-10"):
        record_decision(last, words="Stå fast", refers_to=words, by=cast.coordinator)
    assert _gaps(cast) == [["2025-01-10", "2025-04-10"]]
    assert "14 februari 2025" in gaps(cast.network)[0].reasons[0]


def test_next_meeting_is_a_named_date_until_one_is_booked(cast: Cast) -> None:
    assert next_meeting(cast.network, DAY) is None
    meeting = cast.meeting("2026-01-10")
    _calendar(cast, meeting, 2026, [2, 4])
    named = next_meeting(cast.network, DAY)
    assert named is not None
    assert (named.date, named.is_booked) == (date(2026, 2, 12), False)
    cast.meeting("2026-02-12")
    booked = cast.meeting("2026-05-01", held=False)
    found = next_meeting(cast.network, date(2026, 2, 1))
    assert found is not None
    assert (found.meeting, found.is_booked) == (booked, True)


def test_year_of_meetings_has_meetings_named_dates_and_gaps(cast: Cast) -> None:
    first = cast.meeting("2025-01-10")
    _calendar(cast, first, 2026, TEN)
    _calendar(cast, cast.meeting("2025-11-10"), 2026, [1])
    cast.meeting("2026-02-12")
    year = year_of_meetings(cast.network, 2026)
    assert [meeting.date for meeting in year.meetings] == [date(2026, 2, 12)]
    assert [one.date.month for one in year.named] == [1, 3, 4, 5, 6, 9, 10, 11, 12]
    assert [gap.before for gap in year.gaps] == [date(2026, 2, 12)]
    assert [gap.after for gap in year_of_meetings(cast.network, 2025).gaps] == [date(2025, 1, 10), date(2025, 11, 10)]


def test_chair_terms_warn_when_a_term_has_run_out(cast: Cast) -> None:
    ada, bo = cast.person("Ada Ek"), cast.person("Bo Al")
    first = give_office(
        cast.network,
        person=ada,
        role="chair",
        starts_on=date(2025, 1, 1),
        ends_on=date(2026, 1, 1),
        by=cast.coordinator,
    )
    assert terms_running_out(cast.network, date(2025, 12, 1)) == [first]
    assert not terms_run_out(cast.network, date(2025, 12, 31))
    term = chair_terms(cast.network, date(2026, 3, 7))[0]
    assert (term.last_day, term.has_run_out, term.has_successor) == (date(2025, 12, 31), True, False)
    assert "ingen har tagit över" in term.warning
    cast.there(cast.meeting("2026-03-06"), ada, "Bjuv", is_chair=True, presence="absent")
    assert "2026-03-06" in chair_terms(cast.network, date(2026, 3, 7))[0].warning
    assert "ingen" in chair_terms(cast.network, date(2026, 3, 1))[0].warning
    give_office(cast.network, person=bo, role="chair", starts_on=date(2026, 1, 1), by=cast.coordinator)
    newest, oldest = chair_terms(cast.network, date(2026, 3, 1))
    assert (newest.office.person, newest.warning, oldest.warning) == (bo, "", "")


def test_chair_terms_do_not_warn_when_the_same_person_goes_on(cast: Cast) -> None:
    ada = cast.person("Ada Ek")
    for first, last in ((date(2025, 1, 1), date(2026, 1, 1)), (date(2026, 1, 1), None)):
        give_office(cast.network, person=ada, role="chair", starts_on=first, ends_on=last, by=cast.coordinator)
    assert not terms_run_out(cast.network, date(2026, 3, 1))


def test_open_actions_come_by_last_day_and_are_chosen_by_who_promised(cast: Cast) -> None:
    meeting, ada, bjuv = cast.meeting(DAY), cast.person("Ada Ek"), cast.municipality("Bjuv")
    undated = record_action(meeting, words="a", by=cast.coordinator, assignees=[Promiser(person=ada)])
    late = record_action(meeting, words="b", due_on=date(2026, 2, 1), by=cast.coordinator)
    early = record_action(
        meeting, words="c", due_on=date(2026, 1, 20), by=cast.coordinator, assignees=[Promiser(organisation=bjuv)]
    )
    done = record_action(meeting, words="d", by=cast.coordinator)
    finish_action(done, on=DAY, by=cast.coordinator)
    assert list(open_actions(cast.member)) == [early, late, undated]
    assert list(open_actions(cast.member, person=ada)) == [undated]
    assert list(open_actions(cast.member, organisation=bjuv)) == [early]
    assert list(open_actions(cast.member, late_on=date(2026, 2, 1))) == [early]
    assert list(open_actions(cast.member, body=cast.group)) == []
    assert set(actions_seen(cast.member)) == {early, late, undated, done}
    assert list(open_actions(cast.member_elsewhere)) == []


def test_decisions_seen_are_chosen_by_body_year_and_words(cast: Cast) -> None:
    old = record_decision(cast.meeting("2024-05-01"), words="Starta en utredning om JOUR", by=cast.coordinator)
    new = record_decision(cast.meeting(DAY), words="Avsluta utredningen", by=cast.coordinator)
    group = record_decision(cast.meeting(DAY, cast.group), words="Égen jour", by=cast.coordinator)
    assert list(decisions_seen(cast.member)) == [new, group, old]
    assert list(decisions_seen(cast.member, body=cast.network, year=2024)) == [old]
    assert list(decisions_seen(cast.member, text="jour")) == [group, old]
    assert list(decisions_seen(cast.member, text="utredning jour")) == [old]
    assert list(decisions_seen(cast.member, text="egen")) == [group]
    assert list(decisions_seen(cast.contact)) == [group]


def test_formal_decisions_concern_those_bound_or_all_with_a_seat_that_day(cast: Cast) -> None:
    cast.seat("Bjuv")
    cast.seat("Klippan", ends_on=date(2025, 1, 1))
    cast.seat("Åstorp")
    lund = cast.municipality("Lund")
    meeting = cast.meeting(DAY)
    everybody = record_decision(meeting, words="Utöka jouren", needs_formal=True, by=cast.coordinator)
    some = record_decision(meeting, words="Pröva", needs_formal=True, binds=[lund], by=cast.coordinator)
    record_decision(meeting, words="Annat", by=cast.coordinator)
    found = {one.decision: [org.name for org in one.organisations] for one in formal_decisions(cast.member)}
    assert found == {everybody: ["Bjuv", "Åstorp"], some: ["Lund"]}


def _appointed(cast: Cast, person: Any, role: str, **values: Any) -> Appointment:
    return record_appointment(
        cast.meeting("2025-05-01"), person=person, role=role, words="x", by=cast.coordinator, **values
    )


def test_everything_left_by_lists_seats_offices_appointments_and_open_actions(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada = seat.mandates.get().person
    office = give_office(cast.group, person=ada, role="contact", by=cast.coordinator)
    loose = _appointed(cast, ada, "representant", body_name="Länsrådet")
    action = record_action(cast.meeting(DAY), words="a", assignees=[Promiser(person=ada)], by=cast.coordinator)
    left = everything_left_by(ada, user=cast.coordinator, day=DAY)
    assert (left.mandates, left.offices, left.appointments, left.actions) == (
        [seat.mandates.get()],
        [office],
        [loose],
        [action],
    )
    assert everything_left_by(ada, user=cast.member_elsewhere, day=DAY).is_empty
    finish_action(action, on=DAY, by=cast.coordinator)
    end_mandate(seat.mandates.get(), ends_on=date(2025, 1, 1), by=cast.coordinator)
    left = everything_left_by(ada, user=cast.contact, day=DAY)
    assert (left.mandates, left.offices, left.actions) == ([], [office], [])


def test_everything_left_by_leaves_out_what_another_was_told_to_take_over(cast: Cast) -> None:
    ada = cast.person("Ada Ek")
    _appointed(cast, ada, "representant", body_name="Länsrådet", until=date(2025, 12, 31))
    assert everything_left_by(ada, user=cast.coordinator, day=DAY).is_empty
    record_appointment(
        cast.meeting("2025-06-01"), person=ada, role="representant", body_name="Rådet", words="x", by=cast.coordinator
    )
    assert len(everything_left_by(ada, user=cast.coordinator, day=DAY).appointments) == 1
    record_appointment(
        cast.meeting("2025-09-01"),
        person=cast.person("Bo Al"),
        role="representant",
        body_name="Rådet",
        words="x",
        replaces=ada,
        by=cast.coordinator,
    )
    assert everything_left_by(ada, user=cast.coordinator, day=DAY).is_empty


def test_body_tree_puts_a_body_under_a_hidden_one_at_the_top(cast: Cast) -> None:
    tree = body_tree(cast.administrator)
    assert [(node.body, [below.body for below in node.children]) for node in tree] == [
        (cast.elsewhere, []),
        (cast.network, [cast.group]),
    ]
    assert [node.body for node in body_tree(cast.contact)] == [cast.group]
    assert body_tree(cast.stranger) == []
    cast.group.closed_on = DAY
    cast.group.save()
    assert body_tree(cast.contact, with_closed=False) == []


def test_what_waits_is_for_those_who_enter_papers(cast: Cast) -> None:
    states = ["review", "part", "unreadable", "waiting", "reading", "entered"]
    for number, state in enumerate(states):
        Paper.objects.create(
            association=cast.association, body=cast.network, name=state, sha256=f"{number:064x}", state=state
        )
    pair = [cast.person("Ada Ek"), cast.person("Ada Eek")]
    SameQuestion.objects.create(
        association=cast.association, left=pair[0], right=pair[1], probability=0.5, reason="Nära"
    )
    waiting = what_waits(cast.coordinator)
    assert [paper.name for paper in waiting.review] == ["review", "part"]
    assert ([paper.name for paper in waiting.unreadable], waiting.reading, waiting.count) == (["unreadable"], 2, 4)
    assert what_waits(cast.member).count == 0


def test_journal_seen_is_chosen_by_body_user_verb_and_subject(cast: Cast) -> None:
    decision = record_decision(cast.meeting(DAY), words="Plan", by=cast.coordinator)
    amend_fact(decision, words="Två planer", by=cast.coordinator)
    cast.meeting(DAY, cast.elsewhere)
    verbs = [entry.verb for entry in journal_seen(cast.member, body=cast.network)]
    assert verbs == ["amend_fact", "record_decision", "book_meeting"]
    assert [entry.verb for entry in journal_seen(cast.member, by=cast.administrator)] == ["book_meeting"]
    assert journal_seen(cast.member, verb="amend_fact").count() == 1
    assert journal_seen(cast.administrator, subject=decision).count() == 2
    assert not journal_seen(cast.stranger).exists()
    assert not journal_seen(cast.member, since=date(2999, 1, 1)).exists()


def test_person_page_and_organisation_page_show_what_the_reader_may_see(cast: Cast) -> None:
    seat = cast.seated("Ada Ek", "Bjuv")
    ada, bjuv = seat.mandates.get().person, cast.municipality("Bjuv")
    meeting = cast.meeting(DAY)
    cast.there(meeting, ada, "Bjuv")
    action = record_action(
        meeting, words="a", assignees=[Promiser(person=ada), Promiser(organisation=bjuv)], by=cast.coordinator
    )
    answer = record_answer(
        tell_round(meeting, subject="Jour", by=cast.coordinator), organisation=bjuv, words="Ja", by=cast.coordinator
    )
    decision = record_decision(meeting, words="Plan", binds=[bjuv], by=cast.coordinator)
    page, hidden = (person_page(ada, user=user) for user in (cast.member, cast.member_elsewhere))
    assert (page.mandates, page.actions, len(page.attendance)) == ([seat.mandates.get()], [action], 1)
    assert (hidden.mandates, hidden.actions, list(hidden.attendance)) == ([], [], [])
    about, hidden_about = (organisation_page(bjuv, user=user) for user in (cast.member, cast.member_elsewhere))
    assert (about.seats, about.answers, about.actions, about.decisions) == ([seat], [answer], [action], [decision])
    assert (hidden_about.seats, hidden_about.answers, hidden_about.actions, hidden_about.decisions) == ([], [], [], [])
