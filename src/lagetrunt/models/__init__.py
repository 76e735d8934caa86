"""Tables, states with their allowed moves, constraints, and the error with which a rule says no.

In: nothing of ours but keys of text from `language`. Out: Django models for the rooms above. Never knows who asks
(that is `access`), what a verb is (`register`) or how anything looks.
"""

from lagetrunt.models.accounts import Grant, Role, SignInLink, User
from lagetrunt.models.association import Association
from lagetrunt.models.base import Certainty, Fact, Owned
from lagetrunt.models.bodies import (
    Body,
    BodyKind,
    BodyName,
    DecisionRule,
    Mandate,
    Office,
    OfficeRole,
    Seat,
    SeatKind,
)
from lagetrunt.models.facts import (
    Action,
    ActionState,
    Appointment,
    Assignee,
    Decision,
    DuePrecision,
    Leaving,
    Mark,
    MeetingFact,
    Money,
    Postponement,
    Question,
    UntilKind,
    Vacancy,
    WayOn,
)
from lagetrunt.models.journal import JournalEntry, LongText, Source
from lagetrunt.models.meetings import (
    Attendance,
    Capacity,
    ComingDate,
    Item,
    ItemKind,
    Meeting,
    MeetingState,
    Mode,
    Outcome,
    Presence,
)
from lagetrunt.models.organisations import Organisation, OrganisationKind, OrganisationName
from lagetrunt.models.papers import (
    Answered,
    Batch,
    FileContent,
    Finding,
    FindingKind,
    Job,
    JobState,
    Paper,
    PaperState,
    Place,
    TextVersion,
    Verdict,
)
from lagetrunt.models.people import Person, PersonAddress, PersonJoin, PersonName, SameQuestion, SameState
from lagetrunt.models.refused import Refused
from lagetrunt.models.rounds import Answer, Round, RoundKind, Stance

__all__ = [
    "Action", "ActionState", "Answer", "Answered", "Appointment", "Assignee", "Association", "Attendance", "Batch",
    "Body", "BodyKind", "BodyName", "Capacity", "Certainty", "ComingDate", "Decision", "DecisionRule", "DuePrecision",
    "Fact", "FileContent", "Finding", "FindingKind", "Grant", "Item", "ItemKind", "Job", "JobState", "JournalEntry",
    "Leaving", "LongText", "Mandate", "Mark", "Meeting", "MeetingFact", "MeetingState", "Mode", "Money", "Office",
    "OfficeRole", "Organisation", "OrganisationKind", "OrganisationName", "Outcome", "Owned", "Paper", "PaperState",
    "Person", "PersonAddress", "PersonJoin", "PersonName", "Place", "Postponement", "Presence", "Question", "Refused",
    "Role", "Round", "RoundKind", "SameQuestion", "SameState", "Seat", "SeatKind", "SignInLink", "Source", "Stance",
    "TextVersion", "UntilKind", "User", "Vacancy", "Verdict", "WayOn",
]  # fmt: skip
