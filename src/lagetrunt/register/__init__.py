"""The one door to settled facts: every write is a verb here, every shared read a noun phrase here.

In: a user (`by`), plain values and rows. Out: rows, journal entries, lists within what the user may see. Never knows
where a value came from (a form, a paper, a command) or how it will look.
"""

from lagetrunt.register.accounts import (
    close_user,
    end_grant,
    grant_role,
    invite_user,
    make_sign_in_link,
    reopen_user,
    use_sign_in_link,
)
from lagetrunt.register.actions import (
    Promiser,
    assign_action,
    drop_action,
    finish_action,
    hand_over_action,
    record_action,
    reopen_action,
)
from lagetrunt.register.amending import AMENDABLE, amend_fact
from lagetrunt.register.appointments import record_appointment
from lagetrunt.register.associations import Founded, found_association, set_association
from lagetrunt.register.attendance import record_attendance
from lagetrunt.register.bodies import (
    add_body_name,
    close_body,
    move_body,
    rename_body,
    reopen_body,
    set_rules,
    start_body,
)
from lagetrunt.register.business import (
    AsideSeen,
    Open,
    asides_seen,
    close_cold,
    cold_of,
    keep_cold,
    mark_over,
    open_business,
    put_aside,
    set_done,
    take_back,
)
from lagetrunt.register.calendar import NextMeeting, YearOfMeetings, next_meeting, year_of_meetings
from lagetrunt.register.coming_dates import note_coming_date
from lagetrunt.register.decisions import record_decision
from lagetrunt.register.erasing import erase_traces
from lagetrunt.register.follow_ups import (
    FormalDecision,
    actions_seen,
    decisions_seen,
    formal_decisions,
    open_actions,
)
from lagetrunt.register.following import confirm_report, propose_reports, reject_report, reports_waiting
from lagetrunt.register.gaps import Gap, gaps
from lagetrunt.register.items import add_item, order_items
from lagetrunt.register.joining import ask_same, join_people, keep_apart, undo_join
from lagetrunt.register.journal import body_of, fact_of, same_association, step
from lagetrunt.register.leavings import record_leaving
from lagetrunt.register.left_behind import LeftBehind, everything_left_by
from lagetrunt.register.mandates import end_mandate, note_replacement, seat_person
from lagetrunt.register.marks import mark_line
from lagetrunt.register.matters import (
    Chain,
    MatterFile,
    MatterRow,
    MatterStep,
    chains,
    close_matter,
    confirm_tie,
    heading_key,
    join_matters,
    matter_file,
    matters_of,
    matters_seen,
    open_matter,
    propose_matters,
    proposed_standing,
    reject_tie,
    rename_matter,
    reopen_matter,
    settle_standing,
    split_matter,
    standing_headings,
    tie,
    untie,
)
from lagetrunt.register.meetings import book_meeting, cancel_meeting, mark_held, move_meeting, plan_meeting
from lagetrunt.register.member_lists import MemberRow, enter_member_list, read_member_list
from lagetrunt.register.money import record_money
from lagetrunt.register.national_list import refresh_national_list
from lagetrunt.register.offices import end_office, give_office, office_held
from lagetrunt.register.organisations import (
    add_organisation,
    add_organisation_name,
    organisation_named,
    rename_organisation,
)
from lagetrunt.register.overview import BodyNode, Waiting, body_tree, journal_seen, what_waits
from lagetrunt.register.people import add_address, add_person, add_person_name, rename_person
from lagetrunt.register.postponements import postpone
from lagetrunt.register.profiles import OrganisationPage, PersonPage, organisation_page, person_page
from lagetrunt.register.questions import record_question
from lagetrunt.register.renewals import promised_again, repeats
from lagetrunt.register.rosters import (
    Representation,
    Roster,
    RosterSeat,
    absent_by_roster,
    is_roster_known,
    offices_on,
    represented,
    roster_on,
)
from lagetrunt.register.rounds import record_answer, tell_round
from lagetrunt.register.seats import add_seat, end_seat
from lagetrunt.register.sources import Origin, lines_of, origins_of, source_of, sources_of
from lagetrunt.register.terms import Term, chair_terms, succession, terms_run_out, terms_running_out
from lagetrunt.register.vacancies import fill_vacancy, record_vacancy
from lagetrunt.register.withdrawing import (
    may_change,
    resting_on,
    restore_fact,
    undo_step,
    withdraw_fact,
    withdrawn_reason,
)

__all__ = [
    "AMENDABLE", "AsideSeen", "BodyNode", "Chain", "FormalDecision", "Founded", "Gap", "LeftBehind", "MatterFile",
    "MatterRow", "MatterStep", "MemberRow", "NextMeeting", "Open", "OrganisationPage", "Origin", "PersonPage",
    "Promiser", "Representation", "Roster", "RosterSeat", "Term", "Waiting", "YearOfMeetings", "absent_by_roster",
    "actions_seen", "add_address", "add_body_name", "add_item", "add_organisation", "add_organisation_name",
    "add_person", "add_person_name", "add_seat", "amend_fact", "asides_seen", "ask_same", "assign_action",
    "body_of", "body_tree", "book_meeting", "cancel_meeting", "chains", "chair_terms", "close_body", "close_cold",
    "close_matter", "close_user", "cold_of", "confirm_report", "confirm_tie", "decisions_seen", "drop_action",
    "end_grant", "end_mandate", "end_office", "end_seat", "enter_member_list", "erase_traces", "everything_left_by",
    "fact_of", "fill_vacancy", "finish_action", "formal_decisions", "found_association", "gaps", "give_office",
    "grant_role", "hand_over_action", "heading_key", "invite_user", "is_roster_known", "join_matters",
    "join_people", "journal_seen", "keep_apart", "keep_cold", "lines_of", "make_sign_in_link", "mark_held",
    "mark_line", "mark_over", "matter_file", "matters_of", "matters_seen", "may_change", "move_body",
    "move_meeting", "next_meeting", "note_coming_date", "note_replacement", "office_held", "offices_on",
    "open_actions", "open_business", "open_matter", "order_items", "organisation_named", "organisation_page",
    "origins_of", "person_page", "plan_meeting", "postpone", "promised_again", "propose_matters", "propose_reports",
    "proposed_standing", "put_aside", "read_member_list", "record_action", "record_answer", "record_appointment",
    "record_attendance", "record_decision", "record_leaving", "record_money", "record_question", "record_vacancy",
    "refresh_national_list", "reject_report", "reject_tie", "rename_body", "rename_matter", "rename_organisation",
    "rename_person", "reopen_action", "reopen_body", "reopen_matter", "reopen_user", "repeats", "reports_waiting",
    "represented", "resting_on", "restore_fact", "roster_on", "same_association", "seat_person", "set_association",
    "set_done", "set_rules", "settle_standing", "source_of", "sources_of", "split_matter", "standing_headings",
    "start_body", "step", "succession", "take_back", "tell_round", "terms_run_out", "terms_running_out", "tie",
    "undo_join", "undo_step", "untie", "use_sign_in_link", "what_waits", "withdraw_fact", "withdrawn_reason",
    "year_of_meetings",
]  # fmt: skip
