"""The agenda of a meeting to come: drafted from the register each time it is asked for, settled line by line by people.

In: a meeting and a user. Out: `Agenda` with its lines, why each is there and what was left out. Nothing is stored until
somebody changes something; the verbs are the only way to that.
"""

from lagetrunt.meetings.agenda.choosing import meeting_to_draft
from lagetrunt.meetings.agenda.draft import draft_agenda
from lagetrunt.meetings.agenda.lines import Agenda, Caution, Line, NotNow, Timed
from lagetrunt.meetings.agenda.paper import agenda_paper
from lagetrunt.meetings.agenda.settling import add_line, change_line, drop_line, move_line, order_agenda, take_up_line

__all__ = [
    "Agenda", "Caution", "Line", "NotNow", "Timed", "add_line", "agenda_paper", "change_line", "draft_agenda",
    "drop_line", "meeting_to_draft", "move_line", "order_agenda", "take_up_line",
]  # fmt: skip
