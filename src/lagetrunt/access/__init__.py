"""Who may see and do what: predicates, guarded fetches and scoped lists. Every view and verb goes through here.

In: a user and models. Out: yes or no, the object or `NotVisible` (which becomes 404), lists within what the user may
see. Never knows how a thing is shown or what a verb does.
"""

from lagetrunt.access.fetch import NotVisible, Withdrawn, body_at, get, meeting_at, organisation_of
from lagetrunt.access.rights import (
    Rights,
    forget_rights,
    may_administer,
    may_enter_papers,
    may_handle_paper,
    may_read_body,
    may_write_body,
    may_write_register,
    require,
    rights_of,
)
from lagetrunt.access.scope import organisations_seen, path_to_body, seen

__all__ = [
    "NotVisible",
    "Rights",
    "Withdrawn",
    "body_at",
    "forget_rights",
    "get",
    "may_administer",
    "may_enter_papers",
    "may_handle_paper",
    "may_read_body",
    "may_write_body",
    "may_write_register",
    "meeting_at",
    "organisation_of",
    "organisations_seen",
    "path_to_body",
    "require",
    "rights_of",
    "seen",
]
